package dev.troodon.runtime.engines;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes ids that nobody guesses: 160 random bits, safe in a URL. Thread-safe. */
final class Ids {
    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
