package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What is inherited. */
@SuppressWarnings({"unused", "serial"})
public final class Hierarchies {
    private Hierarchies() {}

    public static class Derived extends Beans.Bean {
        private String third;

        public String getThird() {
            return third;
        }

        public void setThird(String third) {
            this.third = third;
        }
    }

    public interface Named {
        String getName();
    }

    public interface NamedAndNumbered extends Named {
        @JsonProperty("no")
        int getNumber();
    }

    public static class Implementing implements Named {
        private String name;

        @Override
        public String getName() {
            return name;
        }
    }

    public interface AnnotatedName {
        @JsonProperty("fullName")
        String getName();
    }

    public static class InheritingAnnotation implements AnnotatedName {
        private String name;

        @Override
        public String getName() {
            return name;
        }
    }

    public abstract static class GenericBase<T> {
        private T payload;

        public T getPayload() {
            return payload;
        }
    }

    public static class GenericDerived extends GenericBase<List<String>> {
        private int extra;

        public int getExtra() {
            return extra;
        }
    }
}
