package io.github.instagramv1.conformance.integration.differential;

import io.github.instagramv1.client.InstagramClient;
import java.util.List;
import java.util.stream.Stream;

/** Who calls which server about what. */
record Situation(String name, String baseUrl, Caller caller, Samples samples) {

  /** How an operation ends through the face. */
  Outcome face(ThreeWays operation) {
    InstagramClient client = caller.client(baseUrl);
    return Outcome.ofFace(() -> operation.face().apply(client, samples));
  }

  /** How it ends through the generated code. */
  Outcome generated(ThreeWays operation) {
    InstagramClient client = caller.client(baseUrl);
    return Outcome.ofGenerated(() -> operation.generated().apply(client.generated(), samples));
  }

  /** How it ends by hand. */
  Outcome raw(ThreeWays operation) {
    return new RawHttp(baseUrl).send(operation.raw().apply(samples), caller);
  }

  /** What the caller likes and follows of what this is about, after an operation that writes. */
  List<Outcome> state(ThreeWays operation) {
    if (operation.raw().apply(samples).method().equals("GET")) {
      return List.of();
    }
    RawHttp http = new RawHttp(baseUrl);
    return Stream.of("/users/" + samples.user() + "/relationship", "/users/self/media/liked")
        .map(path -> http.send(RawCall.get(path).query("count", 33), caller).withIdsAlone())
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
