package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.HintRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.PlatformFormats;
import dev.troodon.processor.model.Shape;

/** Formats, editors and media kinds stand on what they mean something for. */
final class Appearances implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        for (Hinted hinted : Hinted.in(connector)) {
            Hints.Look look = hinted.hints().look();
            if (look.format().isPresent()) {
                format(look.format().get(), hinted, findings);
            }
            if (look.editor().isPresent()) {
                editor(look.editor().get(), hinted, connector, findings);
            }
            if (look.media().isPresent()) {
                Shape one = hinted.single();
                if (!(one instanceof Shape.Binary || one instanceof Shape.Str || one instanceof Shape.Any)
                        || hinted.isOutsideBodies()) {
                    findings.add(HintRule.MEDIA_OF_WHAT, look.media().get().site(), hinted.name(), hinted.words());
                }
            }
            if (hinted.hints().use().readOnly().isPresent() && hinted.required()) {
                findings.add(
                        HintRule.REQUIRED_READ_ONLY,
                        hinted.hints().use().readOnly().get(),
                        hinted.name());
            }
        }
    }

    private static void format(Hints.Written format, Hinted hinted, Findings findings) {
        Shape one = hinted.single();
        if (!(one instanceof Shape.Str || one instanceof Shape.Whole || one instanceof Shape.Num)) {
            findings.add(HintRule.FORMAT_OF_WHAT, format.site(), hinted.name(), Words.shape(one));
        } else if (!PlatformFormats.ALL.contains(format.text())) {
            findings.add(
                    HintRule.UNKNOWN_FORMAT,
                    format.site(),
                    format.text(),
                    hinted.name(),
                    Nearest.remedy(format.text(), PlatformFormats.ALL));
        }
    }

    private static void editor(Hints.Written editor, Hinted hinted, Connector connector, Findings findings) {
        Kinds kind = Kinds.of(hinted.shape(), connector);
        boolean fits = switch (editor.text()) {
            case "DICTIONARY" -> hinted.shape() instanceof Shape.Keyed;
            case "ARRAY", "TABLE" -> kind == Kinds.LIST || kind == Kinds.ANY;
            case "CODE", "HTML" -> kind == Kinds.TEXT || kind == Kinds.ANY;
            case "SCHEMA" -> kind != Kinds.LIST && kind != Kinds.FLAG;
            default -> kind != Kinds.OBJECT;
        };
        if (!fits) {
            findings.add(
                    HintRule.EDITOR_OF_OTHER_TYPE,
                    editor.site(),
                    editor.text(),
                    hinted.name(),
                    Words.shape(hinted.shape()),
                    wanted(editor.text()));
        }
    }

    private static String wanted(String editor) {
        return switch (editor) {
            case "DICTIONARY" -> "a map";
            case "ARRAY", "TABLE" -> "a list";
            case "CODE", "HTML" -> "a text";
            case "SCHEMA" -> "an object or a text";
            default -> "a value that can be chosen";
        };
    }
}
