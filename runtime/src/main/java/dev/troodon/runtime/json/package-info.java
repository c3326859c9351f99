/**
 * JSON as connectors speak it: mappers of our own with written settings, readers and writers built once for each type, and
 * refusals that name the field. In: bytes, texts, types. Out: values, bytes. Requests and operations do not belong here, and
 * the host application's mapper has no say.
 */
@NullMarked
package dev.troodon.runtime.json;

import org.jspecify.annotations.NullMarked;
