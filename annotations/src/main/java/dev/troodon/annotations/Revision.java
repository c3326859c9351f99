package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which place an operation has among the revisions of one thing, so that workflows can move on from one to the next. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Revision {
    /**
     * What all revisions share.
     *
     * @return a name, by custom the operationId of the first revision; empty for an operation that only has a status
     */
    String family() default "";

    /**
     * Which revision it is. From the second on, the operationId ends in {@code _V} and this number; where it is not written,
     * it is made of the family and that.
     *
     * @return 1 or more, unique within the family
     */
    int number() default 1;

    /**
     * How mature the operation is.
     *
     * @return the status, not ahead of the connector's
     */
    Status status() default Status.UNSAID;

    /**
     * What takes the operation's place, for one that is {@link Deprecated}.
     *
     * @return the replacement; all empty means none
     */
    Replacement replacement() default @Replacement;

    /**
     * When the operation ceases to work.
     *
     * @return a date such as {@code 2027-01-31}; empty leaves it out
     */
    String expires() default "";
}
