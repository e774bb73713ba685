package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.http.ApiRequest;

/** An interceptor that adds the number of the attempt to the query string and to the headers. */
final class NumberingInterceptor implements Interceptor {
  @Override
  public ApiRequest request(ApiRequest request) {
    String number = Integer.toString(request.attempt());
    return request.withQuery("attempt", number).withHeader("X-Attempt", number);
  }
}
