/**
 * Sends calls with the JDK's HTTP client, with retries and timeouts, and keeps secrets out of
 * messages and logs. Applications use it through the builder only.
 */
@NullMarked
package io.github.instagramv1.client.transport;

import org.jspecify.annotations.NullMarked;
