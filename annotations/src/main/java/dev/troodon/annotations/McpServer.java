package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an operation speaks the Model Context Protocol with AI agents: its body and its answer are messages of that
 * protocol. Only for standard actions by POST.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface McpServer {
    /**
     * The version of the protocol.
     *
     * @return its name in the document
     */
    String value() default "mcp-streamable-1.0";
}
