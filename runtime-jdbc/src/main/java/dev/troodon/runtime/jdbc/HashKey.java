package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.storage.Protection;
import java.security.SecureRandom;
import java.util.Optional;

/** The key that callback URLs are hashed with: made once for the database, the same on all nodes. Thread-safe. */
final class HashKey {
    private static final String NAME = "callback hash key";
    private static final int LENGTH = 32;

    private final Transactions transactions;
    private final Protection protection;

    HashKey(Transactions transactions, Protection protection) {
        this.transactions = transactions;
        this.protection = protection;
    }

    Bytes get() {
        byte[] kept = transactions.own(session -> {
            Optional<byte[]> there = session.first(
                    row -> row.getBytes("content"), "select content from troodon_secret where name = ?", NAME);
            if (there.isPresent()) {
                return there.get();
            }
            byte[] made = new byte[LENGTH];
            new SecureRandom().nextBytes(made);
            byte[] hidden = protection.protect(Bytes.of(made)).toArray();
            // Where another node was faster, this fails and all is run again, which finds that node's.
            session.change("insert into troodon_secret (name, content) values (?, ?)", NAME, hidden);
            return hidden;
        });
        return protection.reveal(Bytes.of(kept));
    }
}
