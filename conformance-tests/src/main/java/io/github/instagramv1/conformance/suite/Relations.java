package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;

/** Changes relationships of one user, and verifies them. */
public final class Relations {
  private final Probe probe;
  private final String token;

  public Relations(Probe probe, String token) {
    this.probe = probe;
    this.token = token;
  }

  /** Returns the call of an action, which is not sent yet. */
  public Call action(String user, String action) {
    return probe
        .call("modifyRelationship")
        .path("user-id", user)
        .asUser(token)
        .form("action", action);
  }

  /** Sends an action, and returns the relationship in the response. */
  public JsonNode sendAction(String user, String action) {
    return probe.ok(action(user, action)).data();
  }

  /** Follows a user until the end of the check. */
  public JsonNode follow(String user) {
    probe.undo("unfollow " + user, () -> sendAction(user, "unfollow"));
    return sendAction(user, "follow");
  }

  public JsonNode relationshipTo(String user) {
    return probe.ok(probe.call("getRelationship").path("user-id", user).asUser(token)).data();
  }

  /** Verifies both statuses in a response and in the relationship as read. */
  public void verify(JsonNode answered, String user, String outgoing, String incoming) {
    for (JsonNode relationship : new JsonNode[] {answered, relationshipTo(user)}) {
      probe.verify(
          Items.same("outgoing_status", outgoing, relationship.path("outgoing_status").asText()));
      probe.verify(
          Items.same("incoming_status", incoming, relationship.path("incoming_status").asText()));
    }
  }
}
