package dev.troodon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a body, whatever it announces. */
class BoundedBodyTest {
    private static final long LIMIT = 200_000;

    @ParameterizedTest
    @CsvSource({
        "0,-1",
        "0,0",
        "0,7",
        "1,-1",
        "1,0",
        "5,5",
        "5,4",
        "5,6",
        "1023,-1",
        "1024,-1",
        "1025,-1",
        "2048,-1",
        "2049,-1",
        "65536,65536",
        "65537,65537",
        "200000,-1",
        "200000,200000",
        "200000,10"
    })
    void allOfItIsReadWhateverItAnnounces(int length, long announced) {
        byte[] sent = new byte[length];
        new Random(length).nextBytes(sent);
        assertThat(BoundedBody.read(new ByteArrayInputStream(sent), announced, LIMIT))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 10, 200_000})
    void oneByteMoreThanTheLimitIsRefused(long announced) {
        byte[] sent = new byte[(int) LIMIT + 1];
        Arrays.fill(sent, (byte) 'x');
        assertThatThrownBy(() -> BoundedBody.read(new ByteArrayInputStream(sent), announced, LIMIT))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.status()).isEqualTo(413));
    }
}
