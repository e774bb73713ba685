package io.github.instagramv1.conformance.integration.differential;

import io.github.instagramv1.client.InstagramClient;
import java.util.List;
import java.util.stream.Stream;

/** A server, a credential and the parameter values of the requests. */
record Situation(String name, String baseUrl, Caller caller, Samples samples) {

  /** Returns the outcome of an operation through the client's services. */
  Outcome service(ThreeWays operation) {
    InstagramClient client = caller.client(baseUrl);
    return Outcome.ofService(() -> operation.service().apply(client, samples));
  }

  /** Returns the outcome of an operation through the client's generated code. */
  Outcome generated(ThreeWays operation) {
    InstagramClient client = caller.client(baseUrl);
    return Outcome.ofGenerated(() -> operation.generated().apply(client.generated(), samples));
  }

  /** Returns the outcome of an operation through plain HTTP. */
  Outcome raw(ThreeWays operation) {
    return new RawHttp(baseUrl).send(operation.raw().apply(samples), caller);
  }

  /**
   * Returns the caller's relationship to the user and the caller's liked media after an operation
   * that writes; empty for an operation that reads.
   */
  List<Outcome> state(ThreeWays operation) {
    if (operation.raw().apply(samples).method().equals("GET")) {
      return List.of();
    }
    RawHttp http = new RawHttp(baseUrl);
    return Stream.of("/users/" + samples.user() + "/relationship", "/users/self/media/liked")
        .map(path -> http.send(RawCall.get(path).query("count", 33), caller).withOnlyIds())
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
