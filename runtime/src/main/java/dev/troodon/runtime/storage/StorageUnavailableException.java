package dev.troodon.runtime.storage;

/**
 * A storage cannot be reached, or did not do what it was asked. What was to be kept may not be: the request is answered with
 * 503 and repeated by whoever made it.
 */
public final class StorageUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what happened.
     *
     * @param message holds no secret
     * @param cause what the storage said
     */
    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
