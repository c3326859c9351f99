package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.OperationKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Short names of long keys, so that an index holds texts of any length and any characters. */
final class Digests {
    private static final int LAYOUT = 1;

    private Digests() {}

    /** Whose events a subscription gets. */
    static String audience(OperationKey operation, Optional<String> tenant) {
        return of(new Pack(LAYOUT)
                .text(operation.connector())
                .text(operation.operation())
                .text(tenant));
    }

    /** Tells a repeated job. */
    static String repetition(OperationKey operation, Optional<String> tenant, String key) {
        return of(new Pack(LAYOUT)
                .text(operation.connector())
                .text(operation.operation())
                .text(tenant)
                .text(key));
    }

    /** Tells a repeated subscribing. */
    static String repetition(OperationKey operation, Optional<String> tenant, Bytes callback, String key) {
        return of(new Pack(LAYOUT)
                .text(operation.connector())
                .text(operation.operation())
                .text(tenant)
                .bytes(callback.toArray())
                .text(key));
    }

    static String values(Map<String, String> keys) {
        return of(new Pack(LAYOUT).map(new TreeMap<>(keys)));
    }

    static String names(Set<String> names) {
        return of(new Pack(LAYOUT).texts(new TreeSet<>(names).stream().toList()));
    }

    private static String of(Pack pack) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pack.done()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
