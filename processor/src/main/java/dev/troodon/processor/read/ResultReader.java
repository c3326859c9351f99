package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Operation.Result;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.shape.HintsReader;
import dev.troodon.processor.shape.Lookups;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.shape.Spot;
import dev.troodon.processor.shape.TypeNames;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.Vocabulary;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads what operations hand out. */
final class ResultReader {
    /** Handles that belong to other patterns: nothing that JSON could hold. */
    private static final Set<String> HANDLES = Set.of(
            Vocabulary.POLL, Vocabulary.CALLBACK, Vocabulary.CURSOR, Vocabulary.JOB_CONTEXT, Vocabulary.CONTINUATION);

    private static final Set<String> OPAQUE = Set.of("jakarta.ws.rs.core.Response", "javax.ws.rs.core.Response");

    private final Compilation compilation;
    private final Findings findings;
    private final Shapes shapes;
    private final Lookups lookups;
    private final JaxRs jaxRs;
    private final HintsReader hints;
    private final EnvelopeReader envelopes;

    ResultReader(Compilation compilation, Findings findings, Shapes shapes) {
        this.compilation = compilation;
        this.findings = findings;
        this.shapes = shapes;
        this.lookups = new Lookups(compilation);
        this.jaxRs = new JaxRs(compilation.annotations());
        this.hints = new HintsReader(compilation);
        this.envelopes = new EnvelopeReader(compilation);
    }

    /** What an action answers with; empty for nothing. */
    Optional<Result> ofMethod(ServiceMethod method, Unwrapped result, Common common) {
        if (result.isVoid()) {
            return Optional.empty();
        }
        String name = Unwrapped.nameOf(result.type());
        if (HANDLES.contains(name)) {
            findings.add(
                    ReadRule.RESULT_TYPE,
                    common.site(),
                    method.shown(),
                    TypeNames.of(result.type()),
                    "an action",
                    "a value; Poll belongs to @PollingTrigger");
            return Optional.empty();
        }
        String description = compilation.docs().result(method.chain());
        if (common.existing() && OPAQUE.contains(name)) {
            // Only the method's code knows what is in it.
            return Optional.of(new Result(
                    TypeNames.of(result.type()),
                    new Shape.Any(),
                    description,
                    lookups.schema(method.chain(), common.site()),
                    envelopes.output(method, common.site()),
                    hints.of(method.chain(), common.site()).withoutExtensions()));
        }
        return Optional.of(of(result.type(), "the result of " + method.shown(), description, method, common));
    }

    Result of(TypeMirror type, String what, String description, ServiceMethod method, Common common) {
        Shape shape = Unwrapped.isBytes(type) || (common.existing() && Unwrapped.isStreamed(type))
                ? new Shape.Binary(common.existing() ? jaxRs.mediaType("Produces", method) : Optional.empty())
                : shapes.read(type, Spot.in(what, common.site(), method.shown()));
        return new Result(
                TypeNames.of(type),
                shape,
                description,
                lookups.schema(method.chain(), common.site()),
                envelopes.output(method, common.site()),
                hints.of(method.chain(), common.site()).withoutExtensions());
    }
}
