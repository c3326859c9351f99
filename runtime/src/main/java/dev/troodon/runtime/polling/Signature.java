package dev.troodon.runtime.polling;

import dev.troodon.runtime.engine.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs with HMAC-SHA256. Thread-safe. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Signature(Bytes key) {
        this.key = new SecretKeySpec(key.toArray(), ALGORITHM);
    }

    String of(String payload, String scope) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(payload, scope));
    }

    boolean matches(String payload, String scope, String signature) {
        byte[] expected = of(payload, scope).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String payload, String scope) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(payload.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(scope.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            // Every Java platform has to offer HmacSHA256.
            throw new IllegalStateException(impossible);
        }
    }
}
