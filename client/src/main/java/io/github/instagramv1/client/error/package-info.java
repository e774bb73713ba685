/**
 * What can go wrong with a call: the API refused it, the response is not one of the API, or there
 * was no whole response. None of the messages contains a token.
 */
@NullMarked
package io.github.instagramv1.client.error;

import org.jspecify.annotations.NullMarked;
