/**
 * How a callback URL is vetted, how something is posted to it, and what the answer means. In: a URL, headers and bytes. Out:
 * a refusal, or what the callback answered and the verdict on it. Knows no subscription, no store and no schedule.
 */
@NullMarked
package dev.troodon.runtime.callbacks;

import org.jspecify.annotations.NullMarked;
