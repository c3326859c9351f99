package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.ArrayList;
import java.util.List;

/** Classes with fields, getters and setters. Getters without fields come alone: reflection has no order of methods. */
@SuppressWarnings({"unused", "serial"})
public final class Beans {
    private Beans() {}

    public static class Bean {
        private String first;
        private int second;

        public String getFirst() {
            return first;
        }

        public void setFirst(String first) {
            this.first = first;
        }

        public int getSecond() {
            return second;
        }

        public void setSecond(int second) {
            this.second = second;
        }
    }

    public static class PublicFields {
        public String a;
        public int b;
        protected String hidden;
        public static String constant;
        public transient String passing;
    }

    public static class GetterOnly {
        private String a;

        public String getA() {
            return a;
        }
    }

    public static class Computed {
        public String getA() {
            return "a";
        }
    }

    public static class SetterOnly {
        private String a;

        public void setA(String a) {
            this.a = a;
        }
    }

    public static class PrivateSetter {
        public String getA() {
            return "a";
        }

        private void setA(String a) {}
    }

    public static class Collections {
        public List<String> getNames() {
            return new ArrayList<>();
        }
    }

    public static class Flags {
        private boolean good;
        private Boolean better;

        public boolean isGood() {
            return good;
        }

        public Boolean isBetter() {
            return better;
        }
    }

    public static class IsButNoBoolean {
        public int a;

        public String isOdd() {
            return "";
        }
    }

    public static class FieldAnnotated {
        @JsonProperty("renamed")
        private String a;

        private String b;

        @JsonProperty
        private String c;

        private String invisible;

        public String getB() {
            return b;
        }
    }

    public static class RenamedGoesLast {
        @JsonProperty("z")
        private String a;

        private String b;

        public String getA() {
            return a;
        }

        public String getB() {
            return b;
        }
    }

    public static class GetterAnnotated {
        private String a;

        @JsonGetter("renamed")
        public String getA() {
            return a;
        }
    }

    public static class OddGetter {
        @JsonProperty
        public String price() {
            return "";
        }
    }

    public static class SetterAnnotated {
        private String a;

        @JsonSetter("renamed")
        public void setA(String a) {
            this.a = a;
        }

        public String getA() {
            return a;
        }
    }

    public static class Formatted {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        private int a;
    }

    public static class Both {
        private boolean open;

        public boolean getOpen() {
            return open;
        }

        public boolean isOpen() {
            return open;
        }
    }

    public static class Recursive {
        public String name;
        public List<Recursive> children;
    }

    public static class FinalField {
        private final String a = "a";
        public final String b = "b";

        public String getA() {
            return a;
        }
    }
}
