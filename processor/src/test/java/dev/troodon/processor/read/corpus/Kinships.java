package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What is inherited, hidden and overridden. */
public final class Kinships {
    private Kinships() {}

    public static class Top {
        public String a;
        protected String hidden;

        public String getB() {
            return "";
        }
    }

    public static class Bottom extends Top {
        public String c;

        @Override
        public String getB() {
            return "b";
        }
    }

    public static class Hiding extends Top {
        @SuppressWarnings("HidingField")
        public String a;
    }

    public static class RenamingOverride extends Top {
        @Override
        @JsonProperty("d")
        public String getB() {
            return "";
        }
    }

    public static class IgnoringOverride extends Top {
        @Override
        @JsonIgnore
        public String getB() {
            return "";
        }
    }

    public interface One {
        @JsonProperty("uno")
        String getOne();
    }

    public interface Two {
        default int getTwo() {
            return 2;
        }
    }

    public static class Both implements One, Two {
        @Override
        public String getOne() {
            return "";
        }
    }

    public record Implementing(String one) implements One {
        @Override
        public String getOne() {
            return one;
        }
    }

    public abstract static class AbstractTop {
        public abstract String getA();
    }

    public static class Concrete extends AbstractTop {
        private String a;

        @Override
        public String getA() {
            return a;
        }

        public void setA(String a) {
            this.a = a;
        }
    }

    public static class Narrower extends Wider {
        @Override
        public Integer getNumber() {
            return 1;
        }
    }

    public static class Wider {
        public Number getNumber() {
            return 2;
        }
    }

    public static class Far extends Bottom {
        public String d;
    }
}
