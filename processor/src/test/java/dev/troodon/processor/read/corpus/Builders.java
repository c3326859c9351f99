package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** What is made by builders, or as another type. */
public final class Builders {
    private Builders() {}

    @JsonDeserialize(builder = Built.Builder.class)
    public static class Built {
        private final String a;
        private final int b;

        Built(String a, int b) {
            this.a = a;
            this.b = b;
        }

        public String getA() {
            return a;
        }

        public int getB() {
            return b;
        }

        public static class Builder {
            private String a;
            private int b;

            public Builder withA(String value) {
                a = value;
                return this;
            }

            public Builder withB(int value) {
                b = value;
                return this;
            }

            public Built build() {
                return new Built(a, b);
            }
        }
    }

    @JsonDeserialize(builder = Prefixed.Builder.class)
    public static class Prefixed {
        private final String a;

        Prefixed(String a) {
            this.a = a;
        }

        public String getA() {
            return a;
        }

        @JsonPOJOBuilder(withPrefix = "set", buildMethodName = "create")
        public static class Builder {
            private String a;

            public void setA(String value) {
                a = value;
            }

            public Prefixed create() {
                return new Prefixed(a);
            }
        }
    }

    @JsonDeserialize(builder = Fluent.Builder.class)
    public static class Fluent {
        private final String a;

        Fluent(String a) {
            this.a = a;
        }

        @JsonProperty("z")
        public String a() {
            return a;
        }

        @JsonPOJOBuilder(withPrefix = "")
        public static class Builder {
            private String a;

            @JsonProperty("z")
            public Builder a(String value) {
                a = value;
                return this;
            }

            public Fluent build() {
                return new Fluent(a);
            }
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonDeserialize(builder = Snake.Builder.class)
    public static class Snake {
        private final String longName;

        Snake(String longName) {
            this.longName = longName;
        }

        public String getLongName() {
            return longName;
        }

        @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
        public static class Builder {
            private String longName;

            public Builder withLongName(String value) {
                longName = value;
                return this;
            }

            public Snake build() {
                return new Snake(longName);
            }
        }
    }

    @JsonDeserialize(as = Impl.class)
    public interface MadeAs {
        String getA();
    }

    public static class Impl implements MadeAs {
        public String a;
        public String b;

        @Override
        public String getA() {
            return a;
        }
    }

    public interface Shown {
        String getA();
    }

    @JsonSerialize(as = Shown.class)
    public static class ShownAs implements Shown {
        public String b;

        @Override
        public String getA() {
            return "";
        }
    }
}
