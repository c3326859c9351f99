package dev.troodon.runtime.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads a body up to a limit, so that no request can fill the memory. Past the limit it refuses with 413. */
public final class BoundedBody extends FilterInputStream {
    /** Room for a body that does not say how long it is. */
    private static final int SMALL = 1024;

    /** More than this is not reserved on the word of a request alone. */
    private static final int LARGE = 65_536;

    /** Virtual machines offer no longer arrays. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final long limit;
    private long seen;

    /**
     * Bounds a stream.
     *
     * @param body the stream
     * @param limit how many bytes it may have
     */
    public BoundedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /**
     * Reads a whole body.
     *
     * @param body the stream
     * @param announced how many bytes it is said to have; -1 if nothing is said. A hint only: a filter of the server may have
     *     unpacked the body
     * @param limit how many bytes it may have
     * @return its bytes
     * @throws RefusedException with 413 if it has more, with 400 if it breaks off
     */
    public static byte[] read(InputStream body, long announced, long limit) {
        try {
            InputStream bounded = new BoundedBody(body, limit);
            byte[] whole = new byte[announced < 0 ? SMALL : (int) Math.min(announced, LARGE)];
            int length = bounded.readNBytes(whole, 0, whole.length);
            while (length == whole.length) {
                int next = bounded.read();
                if (next < 0) {
                    return whole;
                }
                whole = Arrays.copyOf(whole, grown(length));
                whole[length++] = (byte) next;
                length += bounded.readNBytes(whole, length, whole.length - length);
            }
            return Arrays.copyOf(whole, length);
        } catch (IOException broken) {
            throw RefusedException.badRequest("BodyUnreadable", "The body of the request broke off.");
        }
    }

    /**
     * Refuses a body by its announced length, before any of it is read.
     *
     * @param head the request
     * @param limit how many bytes it may have
     * @return how many it announces; -1 if it does not
     * @throws RefusedException with 413 if it announces more
     */
    public static long announced(RequestHead head, long limit) {
        // In lower case, in which servers look headers up.
        List<String> lengths = head.headers("content-length");
        String text = lengths.isEmpty() ? "" : lengths.get(0);
        // Eighteen digits fit a long; a longer number is too large for any limit.
        if (text.length() > 18) {
            throw tooLarge(limit);
        }
        if (!isDigits(text)) {
            return -1;
        }
        long announced = Long.parseLong(text);
        if (announced > limit) {
            throw tooLarge(limit);
        }
        return announced;
    }

    private static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static int grown(int length) {
        if (length >= MOST) {
            throw new OutOfMemoryError("No array has room for a body of more than " + MOST + " bytes.");
        }
        return (int) Math.max(SMALL, Math.min(MOST, length * 2L));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        if (some > 0) {
            count(some);
        }
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long more) {
        seen += more;
        if (seen > limit) {
            throw tooLarge(limit);
        }
    }

    private static RefusedException tooLarge(long limit) {
        return new RefusedException(
                413,
                "BodyTooLarge",
                "The body of the request has more than the " + limit + " bytes that are accepted.");
    }
}
