package dev.troodon.testkit.conformance;

import dev.troodon.testkit.document.Input;
import dev.troodon.testkit.document.Lookup;
import java.util.Optional;

/** Makes the calls that a designer makes. */
final class LookupExercise {
    private final Case exercised;

    LookupExercise(Case exercised) {
        this.exercised = exercised;
    }

    void run() {
        for (Input input : exercised.operation().inputs()) {
            if (has(input, Lookup.VALUES)) {
                exercised.engine().choices(exercised.id(), input.key(), exercised.inputs());
            }
            if (has(input, Lookup.SCHEMA)) {
                exercised.engine().schemaOf(exercised.id(), input.key(), exercised.inputs());
            }
        }
    }

    // Only a call that the document describes in full can be made; what it lacks is a finding of its own.
    private boolean has(Input input, String extension) {
        Optional<Lookup> lookup = Lookup.on(input.schema(), extension, exercised.operation());
        return lookup.filter(found -> found.callable(exercised.inputs())).isPresent();
    }
}
