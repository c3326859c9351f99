package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import java.util.List;
import java.util.Map;

/** Properties that are left out because of a type, a place, or a name. */
public final class Left {
    private Left() {}

    @JsonIgnoreType
    public static class Secret {
        public String key;
    }

    public static class Secretive extends Secret {}

    @JsonIgnoreType(false)
    public static class NoSecret extends Secret {}

    public static class Keeper {
        public String name;
        public Secret secret;
        public Secretive other;
    }

    public static class Teller {
        public NoSecret secret;
    }

    public record RecordKeeper(String name, Secret secret) {}

    @JsonIncludeProperties({"c", "a"})
    public static class Included {
        public String a;
        public String b;
        public String c;
    }

    @JsonIncludeProperties({"a"})
    public record IncludedRecord(String a, String b) {}

    public static class WithoutName {
        @JsonIgnoreProperties("b")
        public Records.Plain one;

        @JsonIgnoreProperties("a")
        public List<Records.Plain> many;

        public Records.Plain whole;
    }

    public static class OnlyName {
        @JsonIncludeProperties("a")
        public Records.Plain one;
    }

    public static class ReadWithout {
        @JsonIgnoreProperties(value = "b", allowSetters = true)
        public Beans.PublicFields one;
    }

    public static class Parent {
        public String name;

        @JsonManagedReference
        public List<Child> children;
    }

    public static class Child {
        public String name;

        @JsonBackReference
        public Parent parent;
    }

    @JsonIgnoreProperties({"a", "nothing"})
    public static class UnknownNames {
        public String a;
        public String b;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public static class IgnoringUnknown {
        public String a;
    }

    public static class OfMaps {
        public Map<String, Records.Plain> plain;
    }
}
