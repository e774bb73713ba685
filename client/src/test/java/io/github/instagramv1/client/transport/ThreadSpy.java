package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.RawResponse;
import java.util.List;

/** Notes the threads that responses come on. */
record ThreadSpy(List<String> threads) implements Interceptor {
  @Override
  public RawResponse response(ApiRequest request, RawResponse response) {
    threads.add(Thread.currentThread().getName());
    return response;
  }
}
