package dev.troodon.runtime.callbacks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. Thread-safe; may block. */
@FunctionalInterface
public interface HostResolver {
    /**
     * Asks.
     *
     * @param host a name, or an address in its usual form without brackets
     * @return its addresses, at least one
     * @throws UnknownHostException if there are none
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /**
     * Asks the operating system.
     *
     * @return the resolver of this JVM
     */
    static HostResolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
