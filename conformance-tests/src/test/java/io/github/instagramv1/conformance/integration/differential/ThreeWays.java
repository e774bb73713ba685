package io.github.instagramv1.conformance.integration.differential;

import io.github.instagramv1.client.GeneratedApis;
import io.github.instagramv1.client.InstagramClient;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An operation in three ways: through the client's services, through its generated code, and as a
 * plain HTTP request.
 *
 * @param service returns the data
 * @param generated returns the whole envelope
 * @param raw returns the request
 */
record ThreeWays(
    String operationId,
    BiFunction<InstagramClient, Samples, Object> service,
    BiFunction<GeneratedApis, Samples, Object> generated,
    Function<Samples, RawCall> raw) {

  @Override
  public String toString() {
    return operationId;
  }
}
