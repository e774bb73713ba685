package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import java.util.List;

/** Notes the failures that interceptors are told of. */
record FailureSpy(List<TransportException> told) implements Interceptor {
  @Override
  public void failure(ApiRequest request, TransportException failure) {
    told.add(failure);
  }
}
