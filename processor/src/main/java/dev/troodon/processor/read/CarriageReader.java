package dev.troodon.processor.read;

import dev.troodon.processor.model.Carriage;
import dev.troodon.processor.model.Carriage.Separation;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads how a request writes a parameter, in one pass over the annotations that stand on it. */
final class CarriageReader {
    private final Annotations annotations;

    CarriageReader(Annotations annotations) {
        this.annotations = annotations;
    }

    Carriage of(List<? extends Element> carriers) {
        Optional<Separation> separation = Optional.empty();
        boolean allowsEmpty = false;
        boolean encodedTwice = false;
        for (Element carrier : carriers) {
            for (FoundAnnotation found : annotations.all(carrier)) {
                switch (found.name()) {
                    case Vocabulary.SEPARATED -> separation = separation.isPresent() ? separation : separation(found);
                    case Vocabulary.ALLOW_EMPTY -> allowsEmpty = true;
                    case Vocabulary.ENCODED_TWICE -> encodedTwice = true;
                    default -> {
                        // read elsewhere
                    }
                }
            }
        }
        return separation.isEmpty() && !allowsEmpty && !encodedTwice
                ? Carriage.NONE
                : new Carriage(separation, allowsEmpty, encodedTwice);
    }

    private static Optional<Separation> separation(FoundAnnotation found) {
        return switch (found.constant("value")) {
            case "COMMAS" -> Optional.of(Separation.CSV);
            case "SPACES" -> Optional.of(Separation.SSV);
            case "TABS" -> Optional.of(Separation.TSV);
            case "PIPES" -> Optional.of(Separation.PIPES);
            case "REPETITION" -> Optional.of(Separation.MULTI);
            default -> Optional.empty();
        };
    }
}
