package io.github.instagramv1.client.call;

import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.RawResponse;

/**
 * Sees, and may change, what goes out and what comes in, once for each attempt. It must be safe to
 * share between threads, and must not block where calls are asynchronous. What it throws ends the
 * call.
 *
 * <p>Credential and signature are added behind it on every page, so it neither sees them nor breaks
 * them: parameters of their names that it adds are not sent. The client secret of an exchange for a
 * token is kept from it as well.
 */
public interface Interceptor {

  /** What is to be sent instead; the same for no change. */
  default ApiRequest request(ApiRequest request) {
    return request;
  }

  /** What is to be read instead; the same for no change. The first to go out comes in last. */
  default RawResponse response(ApiRequest request, RawResponse response) {
    return response;
  }

  /** There was no whole response. */
  default void failure(ApiRequest request, TransportException failure) {}
}
