package dev.troodon.runtime.callbacks;

import java.net.UnknownHostException;

/** A name leads to an address that is not to be connected to. For an HTTP client it is as good as unknown. */
final class RefusedAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedAddressException(String reason) {
        super(reason);
    }
}
