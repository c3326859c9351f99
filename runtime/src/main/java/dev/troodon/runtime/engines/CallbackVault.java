package dev.troodon.runtime.engines;

import dev.troodon.runtime.callbacks.CallbackGuard;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.storage.CallbackAddress;
import dev.troodon.runtime.storage.Protection;
import java.net.URI;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns callback URLs into what may be kept, and back. Thread-safe. */
final class CallbackVault {
    private static final String ALGORITHM = "HmacSHA256";

    private final Protection protection;
    private final SecretKeySpec hashKey;

    CallbackVault(Protection protection, Bytes hashKey) {
        this.protection = protection;
        this.hashKey = new SecretKeySpec(hashKey.toArray(), ALGORITHM);
    }

    CallbackAddress lock(URI callback) {
        return new CallbackAddress(
                protection.protect(Bytes.utf8(callback.toString())), hash(callback), CallbackGuard.host(callback));
    }

    URI unlock(CallbackAddress address) {
        return URI.create(protection.reveal(address.url()).asUtf8());
    }

    /** Keyed, since a plain hash of a URL whose form is known could be tried out by who reads the storage. */
    Bytes hash(URI callback) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(hashKey);
            return Bytes.of(mac.doFinal(Bytes.utf8(callback.toString()).toArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }
}
