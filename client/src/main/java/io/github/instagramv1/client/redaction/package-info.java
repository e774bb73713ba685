/**
 * Takes secrets out of everything that users may read: messages, logs and {@code toString}. Knows
 * nothing of requests, so that every other package can use it.
 */
@NullMarked
package io.github.instagramv1.client.redaction;

import org.jspecify.annotations.NullMarked;
