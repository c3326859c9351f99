package dev.troodon.runtime.serving;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Answers as they are kept, and back. */
final class Kept {
    private Kept() {}

    static StoredAnswer of(Answer answer) {
        return new StoredAnswer(answer.status(), answer.contentType(), Bytes.of(bytes(answer)));
    }

    static Answer answer(StoredAnswer kept) {
        Optional<String> type = kept.contentType();
        return type.isEmpty()
                ? Answer.empty(kept.status())
                : Answer.of(kept.status(), type.get(), kept.body().toArray());
    }

    private static byte[] bytes(Answer answer) {
        if (answer.stream().isEmpty()) {
            return answer.bytes().orElseGet(() -> new byte[0]);
        }
        try (InputStream stream = answer.stream().get()) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
