package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredRequest;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.JobStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jobs in a table. Thread-safe. */
final class JdbcJobs implements JobStore {
    private static final int WAITING = 0;
    private static final int RUNNING = 1;
    private static final int ENDED = 2;
    private static final int IDS_AT_ONCE = 500;
    private static final String SELECT = "select * from troodon_job where id = ?";
    private static final StoredRequest NOTHING =
            new StoredRequest(Map.of(), Map.of(), Map.of(), Optional.empty(), Bytes.NONE);

    private final Transactions transactions;
    private final Rows rows;
    private final Runnable wake;
    private final Room room = new Room("troodon_job", "state = " + WAITING);

    /**
     * Over a database.
     *
     * @param wake is run when a job has become due on this node
     */
    JdbcJobs(Transactions transactions, Rows rows, Runnable wake) {
        this.transactions = transactions;
        this.rows = rows;
        this.wake = wake;
    }

    @Override
    public Admission<Job> accept(Job job, Optional<String> idempotencyKey, Capacity capacity) {
        Optional<String> repetition = idempotencyKey.map(
                key -> Digests.repetition(job.operation(), job.caller().tenant(), key));
        Admission<Job> admission = transactions.own(session -> {
            if (repetition.isPresent()) {
                Optional<Job> earlier =
                        session.first(this::job, "select * from troodon_job where repetition = ?", repetition.get());
                if (earlier.isPresent()) {
                    return new Admission.Repeated<>(earlier.get());
                }
            }
            if (room.isFull(session, capacity)) {
                return new Admission.Full<>(capacity.retryAfter());
            }
            insert(session, job, repetition);
            Due.add(session, Lane.JOBS, new Due.Item(job.id(), "", job.acceptedAt()));
            return new Admission.Accepted<>(job);
        });
        if (admission instanceof Admission.Accepted) {
            wake.run();
        }
        return admission;
    }

    @Override
    public Optional<Job> find(String id, Instant now) {
        return transactions.own(
                session -> session.first(this::job, SELECT + " and (forget_at is null or forget_at > ?)", id, now));
    }

    @Override
    public Optional<Job> begin(String id) {
        return transactions.own(session -> {
            int begun = session.change(
                    "update troodon_job set state = ?, attempts = attempts + 1 where id = ? and state < ?",
                    RUNNING,
                    id,
                    ENDED);
            return begun == 0 ? Optional.empty() : session.first(this::job, SELECT, id);
        });
    }

    @Override
    public void progress(String id, Job.Progress progress) {
        transactions.own(session -> session.change(
                "update troodon_job set progress_percent = ?, progress_message = ? where id = ? and state < ?",
                progress.percent(),
                ColumnText.of(progress.message()),
                id,
                ENDED));
    }

    @Override
    public boolean finish(String id, StoredAnswer answer, Instant forgetAt) {
        return transactions.own(session -> finish(session, id, answer, forgetAt));
    }

    @Override
    public Optional<Job> requestCancel(String id, StoredAnswer ifWaiting, Instant forgetAt) {
        return transactions.own(session -> {
            Optional<Integer> state = session.first(
                    row -> row.getInt("state"), "select state from troodon_job where id = ? for update", id);
            if (state.isPresent() && state.get() == WAITING) {
                finish(session, id, ifWaiting, forgetAt);
                Due.remove(session, Lane.JOBS, id);
            } else if (state.isPresent() && state.get() == RUNNING) {
                session.change("update troodon_job set cancel_requested = true where id = ?", id);
            }
            return session.first(this::job, SELECT, id);
        });
    }

    @Override
    public Set<String> cancelRequested(Set<String> ids) {
        Set<String> asked = new HashSet<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            List<Object> values = new ArrayList<>(all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE)));
            String sql = "select id from troodon_job where id in (" + Session.marks(values.size())
                    + ") and cancel_requested = true and state < " + ENDED;
            asked.addAll(transactions.own(session -> session.list(row -> row.getString("id"), sql, values.toArray())));
        }
        return Set.copyOf(asked);
    }

    @Override
    public List<String> overdue(Instant now, int limit) {
        return transactions.own(session -> session.list(
                row -> row.getString("id"),
                "select id from troodon_job where state in (0, 1) and cancel_requested = false and deadline <= ?"
                        + " order by deadline fetch first ? rows only",
                now,
                limit));
    }

    @Override
    public int purge(Instant now, int limit) {
        return transactions.own(session -> session.change(
                "delete from troodon_job where id in"
                        + " (select id from troodon_job where forget_at <= ? order by forget_at fetch first ? rows only)",
                now,
                limit));
    }

    private void insert(Session session, Job job, Optional<String> repetition) throws SQLException {
        session.change(
                "insert into troodon_job (id, connector, operation, contract_version, repetition, state, attempts,"
                        + " restarts, cancel_requested, accepted_at, deadline, origin, request)"
                        + " values (?, ?, ?, ?, ?, ?, 0, ?, false, ?, ?, ?, ?)",
                job.id(),
                job.operation().connector(),
                job.operation().operation(),
                job.contractVersion(),
                repetition.orElse(null),
                WAITING,
                job.restarts(),
                job.acceptedAt(),
                job.deadline(),
                rows.origin(job.caller(), job.trackingId()),
                rows.request(job.request()));
    }

    /** Without the request: results are kept for days, and nobody decodes the request of an ended job again. */
    private boolean finish(Session session, String id, StoredAnswer answer, Instant forgetAt) throws SQLException {
        return session.change(
                        "update troodon_job set state = ?, answer_status = ?, answer_type = ?, answer = ?, forget_at = ?,"
                                + " request = null where id = ? and state < ?",
                        ENDED,
                        answer.status(),
                        answer.contentType().orElse(null),
                        rows.body(answer),
                        forgetAt,
                        id,
                        ENDED)
                == 1;
    }

    private Job job(ResultSet row) throws SQLException {
        Rows.Origin origin = rows.origin(row.getBytes("origin"));
        byte[] request = row.getBytes("request");
        return new Job(
                row.getString("id"),
                new OperationKey(row.getString("connector"), row.getString("operation")),
                row.getString("contract_version"),
                origin.caller(),
                origin.trackingId(),
                request == null ? NOTHING : rows.request(request),
                Session.instant(row, "accepted_at"),
                Session.instant(row, "deadline"),
                row.getBoolean("restarts"),
                state(row.getInt("state")),
                row.getInt("attempts"),
                row.getBoolean("cancel_requested"),
                progress(row),
                rows.answer(row));
    }

    private static Job.State state(int column) {
        return switch (column) {
            case WAITING -> Job.State.WAITING;
            case RUNNING -> Job.State.RUNNING;
            default -> Job.State.ENDED;
        };
    }

    private static Optional<Job.Progress> progress(ResultSet row) throws SQLException {
        String message = row.getString("progress_message");
        return message == null
                ? Optional.empty()
                : Optional.of(new Job.Progress(row.getInt("progress_percent"), ColumnText.back(message)));
    }
}
