package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.Bytes;

/** Encrypts what is secret before it is kept. Thread-safe. */
public interface Protection {
    /**
     * Makes something unreadable.
     *
     * @param plain what to keep
     * @return what is kept instead
     */
    Bytes protect(Bytes plain);

    /**
     * Makes it readable again.
     *
     * @param kept what {@link #protect} gave, perhaps with an earlier key
     * @return what it was given
     */
    Bytes reveal(Bytes kept);

    /**
     * Leaves everything as it is: enough for a storage that lives in this process only.
     *
     * @return no protection
     */
    static Protection none() {
        return new Protection() {
            @Override
            public Bytes protect(Bytes plain) {
                return plain;
            }

            @Override
            public Bytes reveal(Bytes kept) {
                return kept;
            }
        };
    }
}
