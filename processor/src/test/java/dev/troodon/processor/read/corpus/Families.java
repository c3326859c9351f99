package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** Types that stand for several others, with samples of each. */
public final class Families {
    private Families() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, name = "square")
    })
    public interface Drawn {
        static Object[] samples() {
            return new Object[] {new Circle(1, "red"), new Square(2, "blue")};
        }
    }

    public record Circle(int radius, String colour) implements Drawn {}

    public record Square(int side, String colour) implements Drawn {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    public sealed interface Animal {
        static Object[] samples() {
            return new Object[] {new Cat("tom", 9), new Dog("rex", true), new Puppy("bo")};
        }
    }

    @JsonTypeName("cat")
    public record Cat(@JsonProperty(required = true) String name, int lives) implements Animal {}

    @JsonTypeName("dog")
    public record Dog(@JsonProperty(required = true) String name, boolean loud) implements Animal {}

    public record Puppy(@JsonProperty(required = true) String name) implements Animal {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    public sealed interface Nested permits Inner, Leaf {
        static Object[] samples() {
            return new Object[] {new Leaf("a"), new Twig(1), new Bud(true)};
        }
    }

    public sealed interface Inner extends Nested permits Twig, Bud {}

    public record Leaf(String text) implements Nested {}

    public record Twig(int length) implements Inner {}

    public record Bud(boolean open) implements Inner {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({@JsonSubTypes.Type(value = Wrapped.One.class, name = "one"), @JsonSubTypes.Type(Wrapped.Two.class)})
    public interface Wrapped {
        record One(int a) implements Wrapped {}

        @JsonTypeName("two")
        record Two(String b) implements Wrapped {}

        static Object[] samples() {
            return new Object[] {new One(1), new Two("b")};
        }
    }

    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "kind",
            visible = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Existing.A.class, name = "a"),
        @JsonSubTypes.Type(value = Existing.B.class, name = "b")
    })
    public interface Existing {
        record A(String kind, int number) implements Existing {}

        record B(String kind, String text) implements Existing {}

        static Object[] samples() {
            return new Object[] {new A("a", 1), new B("b", "x")};
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Deduced.Near.class), @JsonSubTypes.Type(Deduced.Far.class)})
    public interface Deduced {
        record Near(int metres) implements Deduced {}

        record Far(int miles) implements Deduced {}

        static Object[] samples() {
            return new Object[] {new Near(1), new Far(2)};
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public sealed interface ByClass {
        record Only(String text) implements ByClass {}

        static Object[] samples() {
            return new Object[] {new Only("x")};
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "t")
    public abstract static sealed class Vehicle {
        public String plate;

        public static final class Car extends Vehicle {
            public int doors;
        }

        public static final class Bike extends Vehicle {
            public boolean bell;
        }

        public static Object[] samples() {
            Car car = new Car();
            car.plate = "A";
            Bike bike = new Bike();
            bike.plate = "B";
            return new Object[] {car, bike};
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Person.class)
    @JsonSubTypes(@JsonSubTypes.Type(value = Employee.class, name = "employee"))
    @JsonTypeName("person")
    public static class Person {
        public String name = "n";

        public static Object[] samples() {
            return new Object[] {new Person(), new Employee()};
        }
    }

    public static class Employee extends Person {
        public int number;
    }
}
