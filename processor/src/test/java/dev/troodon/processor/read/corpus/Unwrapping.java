package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Objects whose properties stand in the object around them. */
public final class Unwrapping {
    private Unwrapping() {}

    public static class Street {
        public String name;
        public int number;
    }

    public static class Address {
        public String town;

        @JsonUnwrapped
        public Street street;
    }

    public static class Plain {
        public String first;

        @JsonUnwrapped
        public Street street;

        public String last;
    }

    public static class Prefixed {
        @JsonUnwrapped(prefix = "from_")
        public Street from;

        @JsonUnwrapped(prefix = "to_", suffix = "_2")
        public Street to;
    }

    public static class Nested {
        @JsonUnwrapped(prefix = "home.")
        public Address address;
    }

    public static class SwitchedOff {
        @JsonUnwrapped(enabled = false)
        public Street street;
    }

    public static class Getters {
        private Street street = new Street();

        @JsonUnwrapped
        public Street getStreet() {
            return street;
        }

        public void setStreet(Street street) {
            this.street = street;
        }
    }

    public static class Renamed {
        @JsonProperty("x")
        public String a;

        @JsonUnwrapped
        public Named named;
    }

    public static class Named {
        @JsonProperty("the-name")
        public String name;
    }
}
