package dev.troodon.processor.read.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types with arguments. */
public final class Generics {
    private Generics() {}

    public record Pair<A, B>(A first, B second) {}

    public record OfPairs(Pair<String, Integer> one, Pair<Records.Plain, List<Records.Plain>> two) {}

    public record Page<T>(List<T> items, int total) {}

    public record Pages(Page<Records.Plain> plain, Page<? extends Records.Plain> wild, Page<Page<String>> nested) {}

    public static class Base<T extends Comparable<T>> {
        public T value;
        public List<? extends T> more;
    }

    public static class OfText extends Base<String> {}

    public interface Holder<T> {
        T getHeld();
    }

    public static class TextHolder implements Holder<String> {
        private String held;

        @Override
        public String getHeld() {
            return held;
        }

        public void setHeld(String held) {
            this.held = held;
        }
    }

    public static class Middle<X> extends Base2<X, List<X>> {}

    public static class Base2<A, B> {
        public A a;
        public B b;
    }

    public static class End extends Middle<Integer> {}

    public record Deep(Map<String, List<Map<String, Set<Integer>>>> map, Optional<List<String>> maybe) {}

    public record Arrays(String[] texts, int[][] numbers, Records.Plain[] beans) {}

    public record Wild(List<?> any, Map<String, ?> map, List<? super Integer> above) {}
}
