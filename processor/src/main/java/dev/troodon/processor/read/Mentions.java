package dev.troodon.processor.read;

import dev.troodon.processor.model.AiFunction;
import dev.troodon.processor.model.Call;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Said;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Tag;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** Reads what connectors and operations say of themselves in the same words. */
final class Mentions {
    private final Compilation compilation;

    Mentions(Compilation compilation) {
        this.compilation = compilation;
    }

    Site site(FoundAnnotation found, Site fallback) {
        return compilation.sources().site(found, fallback);
    }

    Site site(FoundAnnotation found, String attribute, Site fallback) {
        return compilation.sources().contains(found.element()) ? found.site(attribute) : fallback;
    }

    Said said(FoundAnnotation found, String attribute, Site fallback) {
        String text = found.text(attribute);
        return text.isEmpty() ? Said.NOTHING : new Said(text, site(found, attribute, fallback));
    }

    /** Texts or constants of an array, each with its own place. */
    List<Said> each(FoundAnnotation found, String attribute, Site fallback) {
        List<Said> texts = new ArrayList<>();
        boolean positioned = compilation.sources().contains(found.element());
        for (AnnotationValue value : found.values(attribute)) {
            Object content = value.getValue();
            if (content instanceof String || content instanceof VariableElement) {
                String text = content instanceof VariableElement constant
                        ? constant.getSimpleName().toString()
                        : content.toString();
                texts.add(new Said(text, positioned ? found.site().on(value) : fallback));
            }
        }
        return texts;
    }

    Link link(FoundAnnotation found, Site fallback) {
        return new Link(found.text("url"), found.text("description"), site(found, fallback));
    }

    Tag tag(FoundAnnotation found, Site fallback) {
        return new Tag(found.text("value"), found.text("description"), site(found, fallback));
    }

    Call call(FoundAnnotation found, String attribute, Site fallback) {
        return new Call(
                "@" + found.simpleName(), found.text(attribute), arguments(found, fallback), site(found, fallback));
    }

    /** What assistants may call: {@code own} is the method that the annotation stands on, empty for a type. */
    AiFunction ai(FoundAnnotation found, String own, Site fallback) {
        List<AiFunction.AiCall> calls = new ArrayList<>();
        List<Lookup.Argument> arguments = arguments(found, fallback);
        Optional<Boolean> confirmation = confirmation(found);
        if (confirmation.isPresent() || !arguments.isEmpty()) {
            calls.add(new AiFunction.AiCall(
                    new Call("@" + found.simpleName(), own, arguments, site(found, fallback)), confirmation));
        }
        for (FoundAnnotation call : found.nested("calls")) {
            calls.add(new AiFunction.AiCall(call(call, "operation", fallback), confirmation(call)));
        }
        return new AiFunction(found.flag("enabled"), calls);
    }

    private static Optional<Boolean> confirmation(FoundAnnotation found) {
        return switch (found.constant("confirmation")) {
            case "ASK" -> Optional.of(true);
            case "NEVER" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private List<Lookup.Argument> arguments(FoundAnnotation found, Site fallback) {
        List<FoundAnnotation> written = found.nested("arguments");
        if (written.isEmpty()) {
            return List.of();
        }
        List<Lookup.Argument> arguments = new ArrayList<>();
        for (FoundAnnotation argument : written) {
            arguments.add(new Lookup.Argument(
                    argument.text("name"), argument.text("from"), argument.text("value"), site(argument, fallback)));
        }
        return arguments;
    }
}
