/**
 * How calls travel: one attempt after the other over the JDK's HTTP client, within their time, with
 * every secret kept out of messages and logs. Applications meet it through the builder only.
 */
@NullMarked
package io.github.instagramv1.client.transport;

import org.jspecify.annotations.NullMarked;
