package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The relationship in the response to an action, which must be one that the action leads to. This
 * concerns the actions of preparations and of undoing too: if one of them has no effect, checks
 * that need another state are skipped.
 */
final class ActionResults {
  private static final Pattern ACTION = Pattern.compile("(?:^|[?&])action=([a-z]+)");
  private static final String NONE = "none";
  private static final String BLOCKED = "blocked_by_you";

  private ActionResults() {}

  /** Checks the response to an action that succeeded. */
  static Optional<Finding> of(Response response) {
    Outgoing request = response.exchange().request();
    Matcher action = ACTION.matcher(request.body());
    if (!request.operation().id().equals("modifyRelationship") || !action.find()) {
      return Optional.empty();
    }
    JsonNode data = response.data();
    String outgoing = data.path("outgoing_status").asText(NONE);
    String incoming = data.path("incoming_status").asText();
    return leadsTo(action.group(1), outgoing, incoming)
        ? Optional.empty()
        : Finding.of("relationship.result", "%s leads to %s", action.group(1), data);
  }

  private static boolean leadsTo(String action, String outgoing, String incoming) {
    return switch (action) {
      // The contract leaves open what the follow of a blocked user does.
      case "follow" -> !outgoing.equals(NONE) || incoming.equals(BLOCKED);
      case "unfollow" -> outgoing.equals(NONE);
      case "block" -> outgoing.equals(NONE) && isOrMissing(incoming, BLOCKED);
      case "unblock" -> !incoming.equals(BLOCKED);
      case "approve" -> isOrMissing(incoming, "followed_by");
      case "ignore", "deny" -> !incoming.equals("requested_by");
      default -> true;
    };
  }

  /** Some servers send {@code outgoing_status} alone, which the validation reports. */
  private static boolean isOrMissing(String status, String expected) {
    return status.isEmpty() || status.equals(expected);
  }
}
