package dev.troodon.runtime.http;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a body up to a limit, so that no request can fill the memory. Past the limit it refuses with 413. */
public final class BoundedBody extends FilterInputStream {
    private static final int CHUNK = 8192;

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
     * @param limit how many bytes it may have
     * @return its bytes
     * @throws RefusedException with 413 if it has more, with 400 if it breaks off
     */
    public static byte[] read(InputStream body, long limit) {
        try {
            byte[] buffer = new byte[CHUNK];
            InputStream bounded = new BoundedBody(body, limit);
            int first = bounded.readNBytes(buffer, 0, CHUNK);
            if (first < CHUNK) {
                return Arrays.copyOf(buffer, first);
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream(CHUNK * 4);
            whole.write(buffer, 0, first);
            bounded.transferTo(whole);
            return whole.toByteArray();
        } catch (IOException broken) {
            throw RefusedException.badRequest("BodyUnreadable", "The body of the request broke off.");
        }
    }

    /**
     * Refuses a body by its announced length, before any of it is read.
     *
     * @param head the request
     * @param limit how many bytes it may have
     * @throws RefusedException with 413 if it announces more
     */
    public static void checkAnnounced(RequestHead head, long limit) {
        String announced = head.header("Content-Length").orElse("");
        // Eighteen digits fit a long; a longer number is too large for any limit.
        if (announced.length() > 18 || (isDigits(announced) && Long.parseLong(announced) > limit)) {
            throw tooLarge(limit);
        }
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
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
