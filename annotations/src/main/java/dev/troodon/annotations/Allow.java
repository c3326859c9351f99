package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Silences one warning of the processor at this element and below, and says why. Errors cannot be silenced. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Allow.List.class)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Allow {
    /**
     * The code of the warning, as it stands in brackets.
     *
     * @return a code such as {@code TRD301}
     */
    String code();

    /**
     * Why it is right here.
     *
     * @return a sentence for the next reader
     */
    String reason();

    /** Several of them on one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.TYPE,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.FIELD,
        ElementType.RECORD_COMPONENT
    })
    @interface List {
        /**
         * The silenced warnings.
         *
         * @return one annotation a code
         */
        Allow[] value();
    }
}
