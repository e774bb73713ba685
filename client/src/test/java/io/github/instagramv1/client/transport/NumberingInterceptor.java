package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.http.ApiRequest;

/** Numbers attempts, in the query and in a header. */
final class NumberingInterceptor implements Interceptor {
  @Override
  public ApiRequest request(ApiRequest request) {
    String number = Integer.toString(request.attempt());
    return request.withQuery("attempt", number).withHeader("X-Attempt", number);
  }
}
