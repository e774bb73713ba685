package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.RawResponse;
import java.util.List;
import java.util.Objects;

/**
 * All interceptors of a client. They see requests in their order, and responses in reverse order.
 */
record InterceptorChain(List<Interceptor> interceptors) {

  ApiRequest request(ApiRequest request) {
    ApiRequest changed = request;
    for (Interceptor interceptor : interceptors) {
      changed = requireResult(interceptor, interceptor.request(changed));
    }
    return changed;
  }

  RawResponse response(ApiRequest request, RawResponse response) {
    RawResponse changed = response;
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      changed = requireResult(interceptors.get(i), interceptors.get(i).response(request, changed));
    }
    return changed;
  }

  private static <T> T requireResult(Interceptor interceptor, T result) {
    return Objects.requireNonNull(
        result, () -> "The interceptor " + interceptor.getClass().getName() + " returned null");
  }

  void failure(ApiRequest request, TransportException failure) {
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      interceptors.get(i).failure(request, failure);
    }
  }
}
