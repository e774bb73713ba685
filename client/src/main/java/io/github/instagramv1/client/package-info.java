/**
 * The hand-written face of the client: the client itself, its options, and what goes through its
 * transport. The operations and their objects are generated from the contract into the packages
 * {@code api} and {@code model}.
 */
@NullMarked
package io.github.instagramv1.client;

import org.jspecify.annotations.NullMarked;
