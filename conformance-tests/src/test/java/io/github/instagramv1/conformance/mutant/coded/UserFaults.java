package io.github.instagramv1.conformance.mutant.coded;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of relationships and profiles that send other requests. */
final class UserFaults {
  private UserFaults() {}

  /**
   * Approves the follow request of a user at once.
   *
   * @param owner the access token of the private user
   * @param self the id of the user who follows
   */
  static Fault approvedAtOnce(String owner, String self) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      if (request.parameter("action").equals(Optional.of("follow"))) {
        upstream.send(
            request
                .as(owner)
                .withPath("/users/" + self + "/relationship")
                .withForm(List.of(Map.entry("action", "approve")))
                .as(owner));
      }
      return response;
    };
  }

  static Fault refusedWhen(String state) {
    return (request, upstream) -> {
      ProxyResponse now = upstream.send(Faults.readingRelationship(request));
      boolean hasState =
          now.json()
              .map(root -> root.at("/data/outgoing_status").asText())
              .orElse("")
              .equals(state);
      return hasState
          ? Faults.refusing(400, "APIInvalidParametersError").apply(request, upstream)
          : upstream.send(request);
    };
  }

  static Fault anotherUser(String self) {
    return Faults.request(
        request -> {
          String other =
              Stream.of("2", "3", "4")
                  .filter(id -> !id.equals(self) && !id.equals(request.segment(2)))
                  .findFirst()
                  .orElseThrow();
          return request.withPath(request.path().replaceFirst("/users/[^/]+", "/users/" + other));
        });
  }
}
