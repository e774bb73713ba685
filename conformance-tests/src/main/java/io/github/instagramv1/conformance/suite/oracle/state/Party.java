package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.oracle.credential.Tokens;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A user whose token the run has, with the lists that the user reads.
 *
 * @param isPrivate whether the user approves follow requests
 */
record Party(Probe probe, String token, String id, boolean isPrivate) {
  private static final int WHOLE = 100;

  static Party first(Probe probe) {
    boolean isPrivate = !probe.fixtures().accounts().isSelfPublic();
    return new Party(
        probe, probe.need(Setting.TOKEN), probe.fixtures().accounts().selfId(), isPrivate);
  }

  static Party second(Probe probe) {
    String id = probe.fixtures().accounts().otherId();
    return new Party(probe, probe.need(Setting.OTHER_TOKEN), id, isPrivate(probe, id));
  }

  static Party privateOne(Probe probe) {
    String id = probe.fixtures().accounts().privateId();
    return new Party(probe, probe.need(Setting.PRIVATE_TOKEN), id, isPrivate(probe, id));
  }

  /** Returns a user with the scopes basic and relationships, perhaps the first or second again. */
  static Party third(Probe probe) {
    String token = probe.need(Setting.RELATIONSHIPS_TOKEN);
    String id = Tokens.idOf(probe, token);
    boolean own = id.equals(probe.fixtures().accounts().selfId());
    return new Party(probe, token, id, own ? first(probe).isPrivate() : isPrivate(probe, id));
  }

  private static boolean isPrivate(Probe probe, String id) {
    Call call = probe.call("getRelationship").path("user-id", id);
    return probe.ok(call).data().path("target_user_is_private").asBoolean();
  }

  Call call(String operation) {
    return probe.call(operation).asUser(token);
  }

  Call relationshipTo(Party other) {
    return call("getRelationship").path("user-id", other.id);
  }

  Call act(Party other, String action) {
    return call("modifyRelationship").path("user-id", other.id).form("action", action);
  }

  JsonNode counts() {
    return probe.ok(call("getUser").path("user-id", "self")).data().path("counts");
  }

  /** Returns the start of a list of the user's own relationships. */
  List<String> list(String operation) {
    return operation.equals("listRequestedBy")
        ? Items.ids(probe.ok(call(operation)).items())
        : start(operation, call -> call.path("user-id", "self"), WHOLE);
  }

  /** Returns the first items of a paginated list, or all items, over any number of pages. */
  List<String> start(String operation, UnaryOperator<Call> parameters, int most) {
    PageWalk walk = new PageWalk(probe, operation, call -> parameters.apply(call.asUser(token)));
    return Items.ids(walk.start(most)).stream().limit(most).toList();
  }
}
