/**
 * The client, its builder and its fake transport. The operations and models are generated from the
 * contract into the packages {@code api} and {@code model}.
 */
@NullMarked
package io.github.instagramv1.client;

import org.jspecify.annotations.NullMarked;
