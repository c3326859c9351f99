package dev.troodon.processor.shape;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Names that a definition could have, shortest first: {@code Line}, {@code OrderLine} with the outer type, then with one
 * package segment after the other, {@code ShopOrderLine}. Type arguments follow after {@code Of}.
 */
final class NameCandidates {
    private NameCandidates() {}

    /** With what tells a part of the type from the whole. */
    static List<String> of(TypeName type, String suffix) {
        List<String> names = of(type);
        if (suffix.isEmpty()) {
            return names;
        }
        List<String> longer = new ArrayList<>();
        for (String name : names) {
            longer.add(name + suffix);
        }
        return longer;
    }

    static List<String> of(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            List<List<String>> arguments =
                    generic.typeArguments().stream().map(NameCandidates::of).toList();
            List<String> raw = of(generic.rawType());
            int count = Math.max(
                    raw.size(), arguments.stream().mapToInt(List::size).max().orElse(0));
            List<String> names = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                int level = at;
                String suffix =
                        String.join("And", arguments.stream().map(names(level)).toList());
                add(names, nth(raw, level) + "Of" + suffix);
            }
            return names;
        }
        if (type instanceof ArrayTypeName array) {
            return of(array.componentType()).stream()
                    .map(name -> name + "Array")
                    .toList();
        }
        return type instanceof ClassName named ? ofClass(named) : List.of(Words.pascal(type.toString()));
    }

    private static Function<List<String>, String> names(int level) {
        return candidates -> nth(candidates, level);
    }

    private static String nth(List<String> candidates, int level) {
        return candidates.get(Math.min(level, candidates.size() - 1));
    }

    private static List<String> ofClass(ClassName type) {
        List<String> names = new ArrayList<>();
        add(names, type.simpleName());
        StringBuilder name = new StringBuilder(String.join("", type.simpleNames()));
        add(names, name.toString());
        String left = type.packageName();
        while (!left.isEmpty()) {
            int dot = left.lastIndexOf('.');
            name.insert(0, Words.pascal(left.substring(dot + 1)));
            add(names, name.toString());
            left = left.substring(0, Math.max(dot, 0));
        }
        return names;
    }

    private static void add(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }
}
