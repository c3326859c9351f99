package formats;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.troodon.annotations.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.Date;

/** What becomes of dates, durations and numbers that are to look otherwise. */
@Connector(title = "Formats", naming = PropertyNaming.SNAKE_CASE)
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Formats {
    /** All that there is. */
    public record All(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant millis,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) Date moreMillis,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_FLOAT) Instant seconds,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Duration lasting,
            LocalDateTime local,
            Duration duration,
            @Digits(integer = 5, fraction = 2) BigDecimal price, // fine: [TRD030]
            @Digits(integer = 3, fraction = 0) String digits,
            @Min(3) @Digits(integer = 2, fraction = 0) int few) {} // fine: [TRD407]

    /** Hands back whatever it was given. */
    @Action
    public All same(All all) {
        return all;
    }

    /** Adds one to the other. */
    @Action
    public int sum(int firstNumber, int secondNumber) {
        return firstNumber + secondNumber;
    }
}
