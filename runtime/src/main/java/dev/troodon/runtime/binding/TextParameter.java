package dev.troodon.runtime.binding;

import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.generated.Parameter.Separation;
import dev.troodon.runtime.json.Codec;
import dev.troodon.runtime.json.TextReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parameter that a request carries as text. */
final class TextParameter implements ParameterReader {
    private final Function<Inputs, List<String>> values;
    private final TextReader reader;
    private final Absence absence;
    private final boolean apart;

    private TextParameter(
            Function<Inputs, List<String>> values, boolean apart, JsonType<?> type, Absence absence, Codec codec) {
        this.values = values;
        this.reader = codec.textReader(type);
        this.absence = absence;
        this.apart = apart;
    }

    /** Only what departs from commas costs a step more. */
    static TextParameter of(
            Parameter<?> parameter,
            Function<Inputs, List<String>> values,
            JsonType<?> type,
            Absence absence,
            Codec codec) {
        return parameter.separation() == Separation.CSV
                ? new TextParameter(values, false, type, absence, codec)
                : new TextParameter(
                        inputs -> Separating.split(values.apply(inputs), parameter.separation()),
                        true,
                        type,
                        absence,
                        codec);
    }

    @Override
    public @Nullable Object read(Inputs inputs) {
        List<String> found = values.apply(inputs);
        if (found.isEmpty() || (found.get(0).isEmpty() && found.size() == 1 && !reader.takesEmptyText())) {
            return absence.value();
        }
        return apart ? reader.readApart(found, absence.place()) : reader.read(found, absence.place());
    }
}
