/**
 * The superclass of all objects of responses, the JSON from which they are read, and ids. None of
 * these classes needs a client.
 */
@NullMarked
package io.github.instagramv1.client.value;

import org.jspecify.annotations.NullMarked;
