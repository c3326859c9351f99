/**
 * Writes the Swagger 2.0 document of a connector, with the display metadata that workflow designers read. Input: the model;
 * output: one resource. What JSON a Java type becomes was decided before; here it only gets its words in Swagger.
 */
@NullMarked
package dev.troodon.processor.emit.document;

import org.jspecify.annotations.NullMarked;
