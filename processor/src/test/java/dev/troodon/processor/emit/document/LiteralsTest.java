package dev.troodon.processor.emit.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Test
    void takeTheTypeOfWhatTheyAreFor() {
        assertThat(Literals.of("7", Shapes.INT)).contains(BigInteger.valueOf(7));
        assertThat(Literals.of("7", Shapes.TEXT)).contains("7");
        assertThat(Literals.of("1.50", new Shape.Num(""))).contains(new BigDecimal("1.50"));
        assertThat(Literals.of("TRUE", new Shape.Flag())).contains(true);
        assertThat(Literals.of("1, 2", Shapes.list(Shapes.INT))).contains(List.of(BigInteger.ONE, BigInteger.TWO));
    }

    @Test
    void areLeftOutWhereTheyAreNoneOfThatType() {
        assertThat(Literals.of("seven", Shapes.INT)).isEmpty();
        assertThat(Literals.of("yes", new Shape.Flag())).isEmpty();
        assertThat(Literals.of("1,x", Shapes.list(Shapes.INT))).isEmpty();
        assertThat(Literals.of("{", Shapes.map(Shapes.TEXT))).isEmpty();
    }
}
