package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.RawResponse;
import java.util.List;

/** An interceptor that records the names of the threads on which it receives responses. */
record ThreadSpy(List<String> threads) implements Interceptor {
  @Override
  public RawResponse response(ApiRequest request, RawResponse response) {
    threads.add(Thread.currentThread().getName());
    return response;
  }
}
