package dev.troodon.processor.shape;

import dev.troodon.processor.model.Limits;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.SwaggerAnnotations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Limits that become narrower with each constraint. */
final class Narrowing {
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    /** Longer numbers mean no limit that anybody would want to read. */
    private static final long MOST_DIGITS = 38;

    private boolean any;
    private @Nullable BigDecimal minimum;
    private boolean exclusiveMinimum;
    private @Nullable BigDecimal maximum;
    private boolean exclusiveMaximum;
    private @Nullable Integer minSize;
    private @Nullable Integer maxSize;
    private @Nullable String pattern;
    private @Nullable BigDecimal multipleOf;
    private @Nullable String format;

    void add(FoundAnnotation constraint) {
        any = true;
        switch (constraint.simpleName()) {
            case "Size" -> size(constraint.number("min"), constraint.number("max"));
            case "NotEmpty", "NotBlank" -> size(1, Integer.MAX_VALUE);
            case "Min" -> atLeast(BigDecimal.valueOf(constraint.number("value")), false);
            case "Max" -> atMost(BigDecimal.valueOf(constraint.number("value")), false);
            case "DecimalMin" -> decimal(constraint).ifPresent(value -> atLeast(value, !constraint.flag("inclusive")));
            case "DecimalMax" -> decimal(constraint).ifPresent(value -> atMost(value, !constraint.flag("inclusive")));
            case "Positive" -> atLeast(ZERO, true);
            case "PositiveOrZero" -> atLeast(ZERO, false);
            case "Negative" -> atMost(ZERO, true);
            case "NegativeOrZero" -> atMost(ZERO, false);
            case "Digits" -> digits(constraint.number("integer"), constraint.number("fraction"));
            case "Pattern" -> pattern = constraint.nonEmpty("regexp").orElse(pattern);
            case "Email" -> {
                format = "email";
                pattern = constraint
                        .nonEmpty("regexp")
                        .filter(own -> !own.equals(".*"))
                        .orElse(pattern);
            }
            default -> {
                // The others limit nothing that a schema could say.
            }
        }
    }

    /** What swagger-annotations say, where no constraint of Bean Validation says it. */
    void add(SwaggerAnnotations swagger, List<? extends Element> carriers) {
        Optional<BigDecimal> least = swagger.number(carriers, "minimum");
        Optional<BigDecimal> most = swagger.number(carriers, "maximum");
        Optional<Integer> fewest = swagger.size(carriers, "minLength").or(() -> swagger.size(carriers, "minItems"));
        Optional<Integer> highest = swagger.size(carriers, "maxLength").or(() -> swagger.size(carriers, "maxItems"));
        Optional<String> form = swagger.text(carriers, "pattern");
        Optional<String> format = swagger.text(carriers, "format");
        least.filter(value -> minimum == null)
                .ifPresent(value -> atLeast(value, swagger.flag(carriers, "exclusiveMinimum")));
        most.filter(value -> maximum == null)
                .ifPresent(value -> atMost(value, swagger.flag(carriers, "exclusiveMaximum")));
        fewest.filter(value -> minSize == null).ifPresent(value -> size(value, Integer.MAX_VALUE));
        highest.filter(value -> maxSize == null).ifPresent(value -> size(0, value));
        pattern = pattern == null ? form.orElse(null) : pattern;
        this.format = this.format == null ? format.orElse(null) : this.format;
        any |= minimum != null
                || maximum != null
                || minSize != null
                || maxSize != null
                || pattern != null
                || this.format != null;
    }

    private static Optional<BigDecimal> decimal(FoundAnnotation constraint) {
        try {
            return Optional.of(new BigDecimal(constraint.text("value")));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** So many nines before and behind the point are the most that fits. */
    private void digits(long integer, long fraction) {
        if (integer < 0 || fraction < 0 || integer + fraction > MOST_DIGITS) {
            return;
        }
        BigDecimal most = BigDecimal.TEN.pow((int) integer).subtract(BigDecimal.ONE.movePointLeft((int) fraction));
        atLeast(most.negate(), false);
        atMost(most, false);
        multipleOf = fraction == 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft((int) fraction);
    }

    private void size(long min, long max) {
        int fewest = (int) Math.max(0, Math.min(min, Integer.MAX_VALUE));
        if (fewest > 0) {
            minSize = minSize == null ? fewest : Integer.valueOf(Math.max(minSize, fewest));
        }
        if (max < Integer.MAX_VALUE) {
            int most = (int) Math.max(0, max);
            maxSize = maxSize == null ? most : Integer.valueOf(Math.min(maxSize, most));
        }
    }

    /** Of two limits the narrower one counts. */
    private void atLeast(BigDecimal value, boolean exclusive) {
        int order = minimum == null ? 1 : value.compareTo(minimum);
        if (order > 0 || (order == 0 && exclusive)) {
            minimum = value;
            exclusiveMinimum = exclusive;
        }
    }

    private void atMost(BigDecimal value, boolean exclusive) {
        int order = maximum == null ? -1 : value.compareTo(maximum);
        if (order < 0 || (order == 0 && exclusive)) {
            maximum = value;
            exclusiveMaximum = exclusive;
        }
    }

    Limits limits() {
        return !any
                ? Limits.NONE
                : new Limits(
                        Optional.ofNullable(minimum),
                        exclusiveMinimum,
                        Optional.ofNullable(maximum),
                        exclusiveMaximum,
                        Optional.ofNullable(minSize),
                        Optional.ofNullable(maxSize),
                        Optional.ofNullable(pattern),
                        Optional.ofNullable(multipleOf),
                        Optional.ofNullable(format));
    }
}
