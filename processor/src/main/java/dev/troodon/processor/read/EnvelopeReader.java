package dev.troodon.processor.read;

import dev.troodon.processor.model.Envelope;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import dev.troodon.processor.shape.Labels;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Reads {@code @Body} and {@code @Output}: what is said about bodies as a whole. */
final class EnvelopeReader {
    private final Compilation compilation;

    EnvelopeReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /** About the body of requests: on the method, or on the parameter that is the body. */
    Envelope body(ServiceMethod method, Site fallback) {
        Optional<FoundAnnotation> found = compilation.annotations().find(method.chain(), Vocabulary.BODY);
        for (VariableElement parameter : method.element().getParameters()) {
            found = found.or(() -> compilation.annotations().find(parameter, Vocabulary.BODY));
        }
        return found.map(body -> envelope(body, body.text("name"), fallback)).orElse(Envelope.NONE);
    }

    /** About the answer, or what is posted to callbacks. */
    Envelope output(ServiceMethod method, Site fallback) {
        return compilation
                .annotations()
                .find(method.chain(), Vocabulary.OUTPUT)
                .map(output -> envelope(output, "", fallback))
                .orElse(Envelope.NONE);
    }

    private Envelope envelope(FoundAnnotation found, String name, Site fallback) {
        Text schema = Envelope.NONE.schema();
        String summary = "";
        for (FoundAnnotation display : found.nested("schema")) {
            String title = display.text("value");
            schema = new Text(
                    title,
                    display.text("description"),
                    Labels.visibility(display.constant("visibility")),
                    !title.isEmpty());
            summary = display.text("summary");
        }
        boolean shown = found.written("visibility").isPresent();
        return new Envelope(
                name,
                found.text("summary"),
                found.text("description"),
                shown ? Labels.visibility(found.constant("visibility")) : Visibility.NORMAL,
                schema,
                summary,
                compilation.sources().site(found, fallback));
    }
}
