package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.ApiRequest;
import io.github.instagramv1.client.Interceptor;
import io.github.instagramv1.client.RawReply;
import java.util.List;

/** Notes the threads that replies come on. */
record ThreadSpy(List<String> threads) implements Interceptor {
  @Override
  public RawReply reply(ApiRequest request, RawReply reply) {
    threads.add(Thread.currentThread().getName());
    return reply;
  }
}
