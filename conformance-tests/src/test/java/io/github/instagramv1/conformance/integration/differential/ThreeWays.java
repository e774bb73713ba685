package io.github.instagramv1.conformance.integration.differential;

import io.github.instagramv1.client.GeneratedApis;
import io.github.instagramv1.client.InstagramClient;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An operation through the client's face, through its generated code, and by hand.
 *
 * @param face returns its data
 * @param generated returns its whole envelope
 */
record ThreeWays(
    String operationId,
    BiFunction<InstagramClient, Samples, Object> face,
    BiFunction<GeneratedApis, Samples, Object> generated,
    Function<Samples, RawCall> raw) {

  @Override
  public String toString() {
    return operationId;
  }
}
