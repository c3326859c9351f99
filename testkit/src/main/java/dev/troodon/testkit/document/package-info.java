/**
 * A connector's Swagger 2.0 document, read as the designer reads it.
 *
 * <p>Goes in: the JSON of the document. Comes out: operations with their kind, inputs, output tokens and lookups, requests
 * composed from inputs, sample inputs, and the validation of outputs. Nothing here sends anything.
 */
@NullMarked
package dev.troodon.testkit.document;

import org.jspecify.annotations.NullMarked;
