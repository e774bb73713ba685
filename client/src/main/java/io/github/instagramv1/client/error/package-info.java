/**
 * Exceptions of a call: an error response, a response that is not one of this API, or no complete
 * response. No message contains a token.
 */
@NullMarked
package io.github.instagramv1.client.error;

import org.jspecify.annotations.NullMarked;
