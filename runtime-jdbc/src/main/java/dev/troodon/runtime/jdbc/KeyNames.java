package dev.troodon.runtime.jdbc;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of a subscription's keys, as they are kept. */
final class KeyNames {
    private static final int LAYOUT = 1;

    private KeyNames() {}

    static byte[] pack(Set<String> names) {
        return new Pack(LAYOUT).texts(List.copyOf(new TreeSet<>(names))).done();
    }

    static Set<String> unpack(byte[] packed) {
        return new TreeSet<>(new Unpack(packed, LAYOUT).texts());
    }
}
