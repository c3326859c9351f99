package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonView;

/** What is seen, and what is not. */
@SuppressWarnings("unused")
public final class Detected {
    private Detected() {}

    @JsonAutoDetect(fieldVisibility = Visibility.ANY)
    public static class AnyField {
        private String a;
        String b;
        protected String c;
        public String d;
    }

    @JsonAutoDetect(fieldVisibility = Visibility.NON_PRIVATE)
    public static class NonPrivateField {
        private String a;
        String b;
        protected String c;
    }

    @JsonAutoDetect(fieldVisibility = Visibility.PROTECTED_AND_PUBLIC)
    public static class ProtectedField {
        String b;
        protected String c;
    }

    @JsonAutoDetect(getterVisibility = Visibility.NONE, fieldVisibility = Visibility.ANY)
    public static class FieldsOnly {
        private String a;

        public String getB() {
            return a;
        }
    }

    @JsonAutoDetect(getterVisibility = Visibility.ANY)
    public static class AnyGetter {
        String getA() {
            return "";
        }
    }

    @JsonAutoDetect(isGetterVisibility = Visibility.NONE)
    public static class NoIsGetter {
        public String a;

        public boolean isOpen() {
            return true;
        }
    }

    @JsonAutoDetect(setterVisibility = Visibility.PUBLIC_ONLY)
    public static class PublicSetter {
        public String a;

        void setB(String b) {}

        public void setC(String c) {}
    }

    @JsonAutoDetect(fieldVisibility = Visibility.NONE)
    public static class NoFields {
        public String a;
        private String b;

        public String getB() {
            return b;
        }
    }

    @JsonAutoDetect
    public static class Defaults {
        private String a;
        public String b;
    }

    public static class InheritedDetection extends AnyField {
        private String e;
    }

    public static class Package {
        String a;

        String getB() {
            return "";
        }
    }

    public static class ProtectedAnnotated {
        @JsonProperty
        protected String a;

        @JsonProperty("c")
        private String b;
    }

    public static class MarkedByFormat {
        @JsonFormat(pattern = "dd.MM.yyyy")
        private java.time.LocalDate a;
    }

    public static class MarkedByView {
        @JsonView(Object.class)
        private String a;
    }

    public static class PrivateGetterAnnotated {
        @JsonProperty
        private String getA() {
            return "";
        }
    }

    public static class DifferentNames {
        private String a;

        @JsonGetter("out")
        public String getA() {
            return a;
        }

        @JsonSetter("in")
        public void setA(String a) {
            this.a = a;
        }
    }

    public static class SetterWithoutGetterName {
        private String a;

        @JsonSetter
        public void putA(String a) {
            this.a = a;
        }
    }

    public static class FluentSetter {
        private String a;

        public String getA() {
            return a;
        }

        public FluentSetter setA(String a) {
            this.a = a;
            return this;
        }
    }

    public static class TransientIgnored {
        public String a;

        @JsonIgnore
        public transient String b;
    }

    public static class TransientNamed {
        @JsonProperty
        public transient String b;
    }

    public static class TransientWithGetter {
        private transient String a;

        public String getA() {
            return a;
        }
    }

    public static class StaticMembers {
        public static String constant = "c";
        public String a;

        public static String getThing() {
            return "";
        }
    }

    public static class ReadWrite {
        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        private String a;
    }

    public static class ReadOnlyGetter {
        private String a;

        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public String getA() {
            return a;
        }

        public void setA(String a) {
            this.a = a;
        }
    }

    public static class WriteOnlyField {
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        private String a;

        public String getA() {
            return a;
        }
    }

    public static class WriteOnlySetter {
        private String a;

        public String getA() {
            return a;
        }

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        public void setA(String a) {
            this.a = a;
        }
    }

    public static class TwoSetters {
        private String a;

        public String getA() {
            return a;
        }

        public void setA(String a) {
            this.a = a;
        }

        public void setB(String b) {
            this.a = b;
        }
    }

    public static class GetOnly {
        public String get() {
            return "";
        }

        public String is() {
            return "";
        }

        public String getA() {
            return "";
        }
    }

    public static class Chained {
        private final String a;

        @JsonCreator
        Chained(@JsonProperty("a") String a) {
            this.a = a;
        }

        public String getA() {
            return a;
        }
    }
}
