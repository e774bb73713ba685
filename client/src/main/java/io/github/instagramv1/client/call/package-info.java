/** Calls of operations, and what may carry and intercept them. */
@NullMarked
package io.github.instagramv1.client.call;

import org.jspecify.annotations.NullMarked;
