package dev.troodon.testkit.check;

import dev.troodon.testkit.wire.Redaction;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of the contract. Stateless.
 */
public final class Check {
    private final String rule;
    private final String id;
    private final String demand;
    private final Function<Observation, Stream<String>> examination;

    private Check(String rule, String id, String demand, Function<Observation, Stream<String>> examination) {
        this.rule = rule;
        this.id = id;
        this.demand = demand;
        this.examination = examination;
    }

    /** A check of one kind of observation that finds at most one fault in it. */
    static <O extends Observation> Check of(
            Class<O> kind, String rule, String id, String demand, Function<O, Optional<String>> fault) {
        return all(kind, rule, id, demand, observation -> fault.apply(observation).stream());
    }

    /** A check of one kind of observation. */
    static <O extends Observation> Check all(
            Class<O> kind, String rule, String id, String demand, Function<O, Stream<String>> faults) {
        return new Check(
                rule,
                id,
                demand,
                observation -> kind.isInstance(observation) ? faults.apply(kind.cast(observation)) : Stream.empty());
    }

    /** The number of the rule in the contract. */
    public String rule() {
        return rule;
    }

    /** A stable name, unique among all checks. */
    public String id() {
        return id;
    }

    /** What is demanded, in one sentence. */
    public String demand() {
        return demand;
    }

    /** The deviations in an observation. */
    public Stream<Deviation> examine(Observation observation) {
        return examination
                .apply(observation)
                .map(found -> new Deviation(
                        this,
                        observation.about().map(operation -> operation.id()),
                        Redaction.of(found),
                        observation.evidence()));
    }

    @Override
    public String toString() {
        return rule + " " + id;
    }
}
