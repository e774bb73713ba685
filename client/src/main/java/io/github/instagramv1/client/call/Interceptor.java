package io.github.instagramv1.client.call;

import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.RawResponse;

/**
 * Sees and can change the request and the response of each attempt. It must be thread-safe, and
 * must not block asynchronous calls. An exception that it throws ends the call.
 *
 * <p>The client adds the credential and the signature after it, on every page. It does not see
 * them, and parameters with their names that it adds are not sent. Nor does it see the client
 * secret in the exchange of a code.
 */
public interface Interceptor {

  /** Returns the request to send: the given one, or a changed copy. */
  default ApiRequest request(ApiRequest request) {
    return request;
  }

  /**
   * Returns the response to read: the given one, or another. Interceptors see responses in reverse
   * order.
   */
  default RawResponse response(ApiRequest request, RawResponse response) {
    return response;
  }

  /** Called if no complete response was received. */
  default void failure(ApiRequest request, TransportException failure) {}
}
