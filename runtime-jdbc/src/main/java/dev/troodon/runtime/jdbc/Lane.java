package dev.troodon.runtime.jdbc;

/** Kinds of work that must not wait for each other: each has a table of what is due, and threads of its own. */
enum Lane {
    JOBS("troodon_due_job", "job"),
    EVENTS("troodon_due_event", "event"),
    DELIVERIES("troodon_due_delivery", "delivery");

    private final String table;
    private final String task;

    Lane(String table, String task) {
        this.table = table;
        this.task = task;
    }

    /** The table of what is due. */
    String table() {
        return table;
    }

    /** What db-scheduler calls each piece of it. */
    String task() {
        return task;
    }
}
