package dev.troodon.runtime.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A secret as a caller presented it. Compared in a time that tells nothing about the right one, neither its letters nor its
 * length, and never printed. Immutable.
 */
public final class Secret {
    private final String presented;

    Secret(String presented) {
        this.presented = presented;
    }

    /**
     * Whether this is the right one.
     *
     * @param expected the right one
     * @return true if they are equal
     */
    public boolean matches(String expected) {
        return MessageDigest.isEqual(digest(presented), digest(expected));
    }

    /**
     * The SHA-256 of the secret's UTF-8 bytes, to look it up by where only digests are kept.
     *
     * @return 32 bytes, new with each call
     */
    public byte[] sha256() {
        return digest(presented);
    }

    /**
     * The secret itself, for a server that checks it. Keep it out of logs, and do not compare it with {@code equals}.
     *
     * @return what the caller sent
     */
    public String reveal() {
        return presented;
    }

    @Override
    public String toString() {
        return "(secret)";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
