package dev.troodon.processor.shape;

import dev.troodon.processor.source.FoundAnnotation;
import javax.lang.model.element.Element;

/** Annotations that change the JSON in a way that no document says, or that only code at run time knows. */
final class Unread {
    private static final String[] CODE = {
        "using", "converter", "contentUsing", "contentConverter", "keyUsing", "contentAs", "keyAs"
    };

    private Unread() {}

    static boolean is(FoundAnnotation found, Element carrier) {
        return switch (found.name()) {
            case Jackson.IDENTITY_INFO,
                    Jackson.IDENTITY_REFERENCE,
                    Jackson.FILTER,
                    Jackson.TYPE_ID_RESOLVER,
                    Jackson.TYPE_RESOLVER -> true;
            // On a type it is followed.
            case Jackson.TYPE_INFO ->
                !carrier.getKind().isClass() && !carrier.getKind().isInterface();
            case Jackson.SERIALIZE, Jackson.DESERIALIZE -> runsCode(found);
            default -> false;
        };
    }

    private static boolean runsCode(FoundAnnotation found) {
        for (String attribute : CODE) {
            if (found.written(attribute).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
