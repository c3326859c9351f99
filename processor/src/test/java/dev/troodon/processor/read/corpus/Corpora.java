package dev.troodon.processor.read.corpus;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Types of every make that Jackson has an opinion on, by theme. */
public final class Corpora {
    /** Objects with properties. */
    private static final List<Class<?>> BEANS = List.of(
            Beans.class,
            Builders.class,
            Creators.class,
            Detected.class,
            Generics.class,
            Hierarchies.class,
            Ignored.class,
            Kinships.class,
            Left.class,
            Made.class,
            Odd.class,
            Open.class,
            Order.class,
            Records.class,
            Spelling.class,
            Unwrapping.class,
            Values.class);

    private Corpora() {}

    /** All but enums, in a fixed order. */
    public static List<Class<?>> beans() {
        return typesIn(BEANS);
    }

    /** Types that stand for several others. */
    public static List<Class<?>> families() {
        return typesIn(List.of(Families.class));
    }

    private static List<Class<?>> typesIn(List<Class<?>> themes) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> theme : themes) {
            Arrays.stream(theme.getDeclaredClasses())
                    .filter(type -> !type.isEnum() && Modifier.isPublic(type.getModifiers()))
                    .sorted(Comparator.comparing(Class::getName))
                    .forEach(types::add);
        }
        return types;
    }
}
