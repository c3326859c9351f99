package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Input.Handle.Kind;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.source.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Recognises the handles among parameters, and whether a pattern has the ones that it needs and no other. */
final class Handles {
    private static final Map<String, Kind> KINDS = Map.of(
            Vocabulary.JOB_CONTEXT, Kind.JOB,
            Vocabulary.CALLBACK, Kind.CALLBACK,
            Vocabulary.CURSOR, Kind.CURSOR,
            Vocabulary.CALLER, Kind.CALLER,
            Vocabulary.CONTINUATION, Kind.CONTINUATION,
            Vocabulary.RESPONSE_HEADERS, Kind.HEADERS);

    private final Findings findings;

    Handles(Findings findings) {
        this.findings = findings;
    }

    static Optional<Kind> kind(TypeMirror type) {
        return Optional.ofNullable(KINDS.get(Unwrapped.nameOf(type)));
    }

    void check(String method, Role role, List<Input> inputs, Site site) {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (Input input : inputs) {
            if (input instanceof Input.Handle handle) {
                if (!role.allows(handle.kind())) {
                    findings.add(
                            ReadRule.HANDLE_OUT_OF_PLACE,
                            handle.site(),
                            method,
                            simpleName(handle.kind()),
                            role.shown());
                } else if (!seen.add(handle.kind())) {
                    findings.add(ReadRule.HANDLE_TWICE, handle.site(), method, simpleName(handle.kind()));
                }
            }
        }
        role.needed()
                .filter(needed -> !seen.contains(needed))
                .ifPresent(needed -> findings.add(
                        ReadRule.HANDLE_MISSING, site, method, simpleName(needed), role.shown(), example(needed)));
    }

    /** What the handle is about: the answer of a callback, the position of a cursor. */
    Optional<TypeMirror> argument(ServiceMethod method, Kind wanted, Site site) {
        for (TypeMirror type : method.type().getParameterTypes()) {
            if (kind(type).filter(kind -> kind == wanted).isPresent()) {
                Optional<TypeMirror> argument = Unwrapped.argument(type);
                if (argument.isEmpty()) {
                    findings.add(ReadRule.HANDLE_RAW, site, method.shown(), simpleName(wanted), example(wanted));
                }
                return argument;
            }
        }
        return Optional.empty();
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case CALLBACK -> "Callback<Approval> with the type of the answer";
            case CURSOR -> "Cursor<Instant> with the type that items are ordered by";
            case JOB, CALLER, CONTINUATION, HEADERS -> simpleName(kind);
        };
    }

    private static String simpleName(Kind kind) {
        return switch (kind) {
            case JOB -> "JobContext";
            case CALLBACK -> "Callback";
            case CURSOR -> "Cursor";
            case CALLER -> "Caller";
            case CONTINUATION -> "Continuation";
            case HEADERS -> "ResponseHeaders";
        };
    }
}
