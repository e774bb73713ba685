/** Calls of operations, the transports that send them, and interceptors. */
@NullMarked
package io.github.instagramv1.client.call;

import org.jspecify.annotations.NullMarked;
