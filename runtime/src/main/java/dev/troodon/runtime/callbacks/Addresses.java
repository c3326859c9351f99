package dev.troodon.runtime.callbacks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which addresses are not out on the internet, from IANA's registries of special-purpose addresses (RFC 6890). An IPv6
 * address that carries an IPv4 address (RFC 4291, 6052, 3056) is judged by what it carries.
 */
final class Addresses {
    private static final List<Block> LOCAL = Stream.of(
                    "127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
            .map(Block::of)
            .toList();

    private static final Block LOOPBACK_6 = new Block(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128);

    /** The last IPv4 one is not in the registries: it is how Azure's virtual machines reach their platform. */
    private static final List<Block> NEVER = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "169.254.0.0/16",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "168.63.129.16/32",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "3fff::/20",
                    "5f00::/16",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Block::of)
            .toList();

    private static final Block COMPATIBLE = new Block(new byte[16], 96);
    private static final Block MAPPED = new Block(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96);
    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    private Addresses() {}

    /** This machine or a private network. */
    static boolean local(InetAddress address) {
        return LOOPBACK_6.contains(address)
                || LOCAL.stream().anyMatch(block -> block.contains(address))
                || carried(address).filter(Addresses::local).isPresent();
    }

    /** Nothing that a callback can be at, not even during development. */
    static boolean never(InetAddress address) {
        if (LOOPBACK_6.contains(address)) {
            return false;
        }
        Optional<InetAddress> carried = carried(address);
        return carried.isPresent() ? never(carried.get()) : NEVER.stream().anyMatch(block -> block.contains(address));
    }

    private static Optional<InetAddress> carried(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (LOOPBACK_6.contains(bytes)) {
            return Optional.empty();
        }
        if (COMPATIBLE.contains(bytes) || MAPPED.contains(bytes) || NAT64.contains(bytes)) {
            return Optional.of(v4(bytes, 12));
        }
        return SIX_TO_FOUR.contains(bytes) ? Optional.of(v4(bytes, 2)) : Optional.empty();
    }

    private static InetAddress v4(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are always an address.", e);
        }
    }
}
