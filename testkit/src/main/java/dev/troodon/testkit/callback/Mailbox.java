package dev.troodon.testkit.callback;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** One callback URL and what was posted to it. Safe for use by several threads. */
public final class Mailbox {
    private final String url;
    private final String target;
    private final Deque<CallbackAnswer> script = new ArrayDeque<>();
    private final List<Notification> received = new ArrayList<>();
    private CallbackAnswer usual;

    Mailbox(String origin, String target, CallbackAnswer usual) {
        this.url = origin + target;
        this.target = target;
        this.usual = usual;
    }

    /** The callback URL: a secret, since it carries a signature. */
    public String url() {
        return url;
    }

    /** Path and query of the URL. */
    public String target() {
        return target;
    }

    /** From now on answers like this. */
    public synchronized void answer(CallbackAnswer answer) {
        usual = answer;
    }

    /** Answers the next posts like this, one each, before the usual answer. */
    public synchronized void answerNext(CallbackAnswer... answers) {
        script.addAll(List.of(answers));
    }

    /** What arrived so far, oldest first. */
    public synchronized List<Notification> received() {
        return List.copyOf(received);
    }

    /**
     * Waits, in real time, until that many posts have arrived, or the time is over.
     *
     * @return what arrived so far
     */
    public List<Notification> await(int count, Duration patience) throws InterruptedException {
        return await(all -> all.size() >= count, patience);
    }

    /** Waits, in real time, until what arrived is as wanted, or the time is over; returns what arrived so far. */
    public synchronized List<Notification> await(Predicate<List<Notification>> wanted, Duration patience)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!wanted.test(received)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return List.copyOf(received);
    }

    synchronized CallbackAnswer next() {
        CallbackAnswer scripted = script.poll();
        return scripted == null ? usual : scripted;
    }

    synchronized void keep(Notification notification) {
        received.add(notification);
        notifyAll();
    }
}
