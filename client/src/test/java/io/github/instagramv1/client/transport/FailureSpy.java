package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import java.util.List;

/** An interceptor that records the failures that it receives. */
record FailureSpy(List<TransportException> failures) implements Interceptor {
  @Override
  public void failure(ApiRequest request, TransportException failure) {
    failures.add(failure);
  }
}
