/**
 * Removes secrets from texts that users may read: messages, logs and {@code toString}. The package
 * does not depend on requests, so every other package can use it.
 */
@NullMarked
package io.github.instagramv1.client.redaction;

import org.jspecify.annotations.NullMarked;
