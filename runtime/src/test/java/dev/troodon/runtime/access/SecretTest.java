package dev.troodon.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void isComparedAsAWhole() {
        Secret secret = new Secret("passé");

        assertThat(secret.matches("passé")).isTrue();
        assertThat(secret.matches("passé ")).isFalse();
        assertThat(secret.matches("pass")).isFalse();
        assertThat(secret.matches("")).isFalse();
    }

    @Test
    void isNotPrinted() {
        assertThat(new Secret("open sesame")).hasToString("(secret)");
        assertThat(new Secret("open sesame").reveal()).isEqualTo("open sesame");
    }

    @Test
    void isLookedUpByItsDigest() {
        assertThat(HexFormat.of().formatHex(new Secret("abc").sha256()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
