package dev.troodon.runtime.jdbc;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredRequest;
import dev.troodon.runtime.storage.Protection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns what is kept into columns and back; what came from outside is protected on the way. Thread-safe. */
final class Rows {
    private static final int LAYOUT = 1;

    private final Protection protection;

    Rows(Protection protection) {
        this.protection = protection;
    }

    /** Who asked, and under which correlation id. */
    record Origin(Caller caller, Optional<String> trackingId) {}

    /** What an event carries besides its content. */
    record Envelope(Optional<String> tenant, Map<String, String> keys, Map<String, String> headers) {}

    byte[] origin(Caller caller, Optional<String> trackingId) {
        return new Pack(LAYOUT)
                .text(caller.name())
                .text(caller.tenant())
                .texts(List.copyOf(new TreeSet<>(caller.scopes())))
                .text(trackingId)
                .done();
    }

    Origin origin(byte[] packed) {
        Unpack in = new Unpack(packed, LAYOUT);
        return new Origin(new Caller(in.optionalText(), in.optionalText(), Set.copyOf(in.texts())), in.optionalText());
    }

    byte[] request(StoredRequest request) {
        return kept(new Pack(LAYOUT)
                .map(request.path())
                .lists(request.query())
                .lists(request.headers())
                .text(request.contentType())
                .bytes(request.body().toArray())
                .done());
    }

    StoredRequest request(byte[] kept) {
        Unpack in = new Unpack(revealed(kept), LAYOUT);
        return new StoredRequest(in.map(), in.lists(), in.lists(), in.optionalText(), Bytes.of(in.bytes()));
    }

    byte[] keys(Map<String, String> keys) {
        return new Pack(LAYOUT).map(keys).done();
    }

    Map<String, String> keys(byte[] packed) {
        return new Unpack(packed, LAYOUT).map();
    }

    byte[] envelope(StoredEvent event) {
        return kept(new Pack(LAYOUT)
                .text(event.tenant())
                .map(event.keys())
                .map(event.headers())
                .done());
    }

    byte[] body(StoredAnswer answer) {
        return kept(answer.body().toArray());
    }

    Optional<StoredAnswer> answer(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("answer");
        return body == null
                ? Optional.empty()
                : Optional.of(new StoredAnswer(
                        row.getInt("answer_status"),
                        Optional.ofNullable(row.getString("answer_type")),
                        Bytes.of(revealed(body))));
    }

    /** An event out of the columns whose names begin so. */
    StoredEvent event(ResultSet row) throws SQLException {
        Unpack in = new Unpack(revealed(row.getBytes("envelope")), LAYOUT);
        Envelope envelope = new Envelope(in.optionalText(), in.map(), in.map());
        StoredAnswer content = new StoredAnswer(
                row.getInt("content_status"),
                Optional.ofNullable(row.getString("content_type")),
                Bytes.of(revealed(row.getBytes("content"))));
        Instant published = Session.instant(row, "published_at");
        return new StoredEvent(
                row.getString("event_id"),
                new OperationKey(row.getString("event_connector"), row.getString("event_operation")),
                envelope.tenant(),
                envelope.keys(),
                content,
                envelope.headers(),
                published);
    }

    private byte[] kept(byte[] plain) {
        return protection.protect(Bytes.of(plain)).toArray();
    }

    private byte[] revealed(byte[] kept) {
        return protection.reveal(Bytes.of(kept)).toArray();
    }
}
