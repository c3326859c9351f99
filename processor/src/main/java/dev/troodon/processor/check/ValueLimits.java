package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.SchemaRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Shape;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Limits leave something to choose, and defaults lie within them. */
final class ValueLimits implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                for (Definition.Property property : bean.properties()) {
                    if (!property.limits().equals(Limits.NONE)) {
                        look(property, property.limits(), findings);
                    }
                }
            }
        }
    }

    private static void look(Definition.Property property, Limits limits, Findings findings) {
        if (contradict(limits.minimum(), limits.maximum())) {
            report(
                    property,
                    limits.minimum().get().toPlainString(),
                    limits.maximum().get().toPlainString(),
                    findings);
        }
        if (contradict(limits.minSize(), limits.maxSize())) {
            report(property, limits.minSize().get() + " long", limits.maxSize().get() + " long", findings);
        }
        if (property.defaultValue().isPresent()) {
            String value = property.defaultValue().get();
            String flaw = flaw(value, property.shape(), limits);
            if (!flaw.isEmpty()) {
                findings.add(SchemaRule.DEFAULT_BEYOND_LIMITS, property.site(), value, property.name(), flaw);
            }
        }
    }

    private static <T extends Comparable<T>> boolean contradict(Optional<T> least, Optional<T> most) {
        return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
    }

    private static void report(Definition.Property property, String least, String most, Findings findings) {
        findings.add(SchemaRule.LIMITS_CONTRADICT, property.site(), property.name(), least, most);
    }

    /** What is wrong with a default; empty if nothing is. That it is of the wrong type is another's matter. */
    private static String flaw(String value, Shape shape, Limits limits) {
        if (shape instanceof Shape.Whole || shape instanceof Shape.Num) {
            return ofNumber(value, limits);
        }
        if (!(shape instanceof Shape.Str)) {
            return "";
        }
        if (limits.minSize().isPresent() && value.length() < limits.minSize().get()) {
            return "is shorter than " + limits.minSize().get() + " characters";
        }
        if (limits.maxSize().isPresent() && value.length() > limits.maxSize().get()) {
            return "is longer than " + limits.maxSize().get() + " characters";
        }
        return limits.pattern().isPresent() && !matches(value, limits.pattern().get())
                ? "does not match " + limits.pattern().get()
                : "";
    }

    private static String ofNumber(String value, Limits limits) {
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException refused) {
            return "";
        }
        if (limits.minimum().isPresent()
                && number.compareTo(limits.minimum().get()) < (limits.exclusiveMinimum() ? 1 : 0)) {
            return "is less than allowed";
        }
        return limits.maximum().isPresent()
                        && number.compareTo(limits.maximum().get()) > (limits.exclusiveMaximum() ? -1 : 0)
                ? "is more than allowed"
                : "";
    }

    private static boolean matches(String value, String pattern) {
        try {
            return Pattern.compile(pattern).matcher(value).find();
        } catch (PatternSyntaxException refused) {
            return true;
        }
    }
}
