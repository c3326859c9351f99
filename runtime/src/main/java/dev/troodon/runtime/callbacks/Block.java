package dev.troodon.runtime.callbacks;

import java.net.InetAddress;

/** A block of addresses. Immutable. */
final class Block {
    private final byte[] prefix;
    private final int bits;

    /**
     * A block.
     *
     * @param prefix an address of the block; its length tells IPv4 from IPv6
     * @param bits how many of its leading bits count
     */
    Block(byte[] prefix, int bits) {
        this.prefix = prefix.clone();
        this.bits = bits;
    }

    /** From a form such as {@code 10.0.0.0/8}. */
    static Block of(String cidr) {
        int slash = cidr.indexOf('/');
        String address = cidr.substring(0, slash);
        byte[] prefix = address.indexOf(':') < 0 ? v4(address) : v6(address);
        return new Block(prefix, Integer.parseInt(cidr.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] v4(String text) {
        String[] parts = text.split("\\.", -1);
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i]);
        }
        return bytes;
    }

    /** Groups, then {@code ::} at the end: the only form that the table below needs. */
    private static byte[] v6(String text) {
        byte[] bytes = new byte[16];
        int at = 0;
        for (String group : text.substring(0, text.length() - 2).split(":", -1)) {
            int value = group.isEmpty() ? 0 : Integer.parseInt(group, 16);
            bytes[at++] = (byte) (value >> 8);
            bytes[at++] = (byte) value;
        }
        return bytes;
    }
}
