/** Parts of requests and responses: parameters, raw responses, rate limits, retry policies. */
@NullMarked
package io.github.instagramv1.client.http;

import org.jspecify.annotations.NullMarked;
