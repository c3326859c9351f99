package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys written by hand have a name, a value and a place, wherever they stand, and none is written that has an annotation. */
final class Extensions implements Check {
    /** What an extension stands on, and the one place beside its own that it may go to. */
    private enum Holder {
        CONNECTOR("a connector", Extension.Place.INFO),
        OPERATION("an operation", Extension.Place.PATH),
        VALUE("a value", Extension.Place.HERE);

        private final String shown;
        private final Extension.Place other;

        Holder(String shown, Extension.Place other) {
            this.shown = shown;
            this.other = other;
        }
    }

    @Override
    public void check(Connector connector, Findings findings) {
        look(connector.listing().extensions(), Holder.CONNECTOR, findings);
        Map<String, Extension> onPaths = new HashMap<>();
        for (Operation operation : connector.operations()) {
            List<Extension> own = operation.common().traits().extensions();
            look(own, Holder.OPERATION, findings);
            onPath(operation.common().path(), own, onPaths, findings);
            for (Input.Wire input : operation.common().wireInputs()) {
                look(input.hints().extensions(), Holder.VALUE, findings);
            }
        }
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                for (Definition.Property property : bean.properties()) {
                    look(property.hints().extensions(), Holder.VALUE, findings);
                }
            }
        }
    }

    private static void look(List<Extension> extensions, Holder holder, Findings findings) {
        for (int i = 0; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            name(extension, findings);
            JsonSyntax.flaw(extension.json())
                    .ifPresent(flaw -> findings.add(
                            MetadataRule.EXTENSION_JSON,
                            extension.site(),
                            extension.name(),
                            flaw.flaw(),
                            flaw.line(),
                            flaw.column()));
            if (extension.place() != Extension.Place.HERE && extension.place() != holder.other) {
                findings.add(
                        MetadataRule.EXTENSION_PLACE,
                        extension.site(),
                        extension.name(),
                        extension.place(),
                        holder.shown);
            }
            for (Extension before : extensions.subList(0, i)) {
                if (before.name().equals(extension.name()) && before.place() == extension.place()) {
                    twice(extension, holder.shown, findings);
                }
            }
        }
    }

    private static void name(Extension extension, Findings findings) {
        String name = extension.name();
        if (!isName(name)) {
            findings.add(MetadataRule.EXTENSION_NAME, extension.site(), name);
            return;
        }
        KnownExtensions.instead(name)
                .ifPresentOrElse(
                        instead -> findings.add(MetadataRule.EXTENSION_KNOWN, extension.site(), name, instead),
                        () -> KnownExtensions.meant(name)
                                .ifPresent(meant -> findings.add(
                                        MetadataRule.EXTENSION_MISSPELT,
                                        extension.site(),
                                        name,
                                        meant,
                                        KnownExtensions.instead(meant).orElseThrow())));
    }

    private static boolean isName(String name) {
        if (!name.startsWith("x-") || name.length() == 2) {
            return false;
        }
        for (int i = 2; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
            boolean digit = character >= '0' && character <= '9';
            if (!letter && !digit && "-._".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Operations that share a path write into one object. */
    private static void onPath(
            String path, List<Extension> extensions, Map<String, Extension> onPaths, Findings findings) {
        for (Extension extension : extensions) {
            if (extension.place() == Extension.Place.PATH) {
                Extension first = onPaths.putIfAbsent(path + " " + extension.name(), extension);
                if (first != null && !first.json().equals(extension.json())) {
                    twice(extension, "the path " + path, findings);
                }
            }
        }
    }

    private static void twice(Extension extension, String where, Findings findings) {
        findings.add(MetadataRule.EXTENSION_TWICE, extension.site(), extension.name(), where);
    }
}
