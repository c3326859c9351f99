package cakes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.*;
import java.util.List;

/** Lends tools to bakers, and takes them back. */
@Connector(title = "Workshop")
public class Workshop {
    /** Nobody can make one. */
    public interface Tool { // finding: [TRD040]
        /**
         * What it is called.
         *
         * @return the name
         */
        String getName();
    }

    /** Nobody knows what its constructor takes. */
    public static class Crate { // finding: [TRD040]
        private final String label;

        /**
         * Packs a crate.
         *
         * @param label what stands on it
         */
        public Crate(String label) {
            this.label = label;
        }

        /**
         * What stands on it.
         *
         * @return the label
         */
        public String getLabel() {
            return label;
        }
    }

    /** Says what its constructor takes. */
    public static class Box {
        private final String label;

        /**
         * Packs a box.
         *
         * @param label what stands on it
         */
        @JsonCreator
        public Box(@JsonProperty("label") String label) {
            this.label = label;
        }

        /**
         * What stands on it.
         *
         * @return the label
         */
        public String getLabel() {
            return label;
        }
    }

    /**
     * What comes back.
     *
     * @param tools all of them
     * @param crate where they lie
     * @param box where the others lie
     */
    public record Delivery(List<Tool> tools, Crate crate, Box box) {}

    /** Takes tools back. */
    @Action
    public void take(Delivery delivery) {}

    /** Finds a crate. */
    @Action(method = Method.GET)
    public Crate find() { return new Crate(""); }
}
