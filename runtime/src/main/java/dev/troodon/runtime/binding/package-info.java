/**
 * Between raw requests and service methods: decodes each parameter from where the request carries it, keeps requests for later,
 * and turns results into answers. In: a request, or one that was kept. Out: a call that a service method can be invoked with, an
 * answer. What an answer means to a workflow (202, Location, cursors) does not belong here.
 */
@NullMarked
package dev.troodon.runtime.binding;

import org.jspecify.annotations.NullMarked;
