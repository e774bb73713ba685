package io.github.instagramv1.conformance.second;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations on follows and relationships. */
final class Follows {
  private final Store store;
  private final Views views;
  private final ServerVariant variant;

  Follows(Store store, Views views, ServerVariant variant) {
    this.store = store;
    this.views = views;
    this.variant = variant;
  }

  Answer followed(Ask ask) {
    return page(ask, true);
  }

  Answer followers(Ask ask) {
    return page(ask, false);
  }

  private Answer page(Ask ask, boolean outward) {
    int count = Numbers.count(ask, 50, 100);
    Optional<BigInteger> before = ask.text("cursor").map(Follows::decodeCursor);
    User user = Users.find(store, ask);
    Sight.require(user, ask.caller(), "user");
    Slice<Map.Entry<String, Long>> slice =
        Slice.of(
            newestFirst(outward ? user.follows : user.followers),
            Map.Entry::getValue,
            edge -> Sight.exists(store.users.get(edge.getKey()), ask.caller()),
            before,
            count,
            variant);
    List<Map<String, Object>> users =
        slice.items().stream().map(edge -> views.summary(store.users.get(edge.getKey()))).toList();
    Optional<String> end = slice.end().map(edge -> encodeCursor(edge.getValue()));
    return new Answer(users, Optional.of(Slice.pagination(ask, "cursor", "next_cursor", end)));
  }

  /** Encodes a position as an opaque cursor. */
  private static String encodeCursor(long position) {
    byte[] text = ("at=" + position + "&").getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  private static BigInteger decodeCursor(String cursor) {
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.matches("at=[0-9]{1,19}&")) {
        return new BigInteger(text.substring(3, text.length() - 1));
      }
    } catch (IllegalArgumentException malformed) {
      // The cursor is not from this server.
    }
    throw Refusal.invalid("no such cursor");
  }

  private static List<Map.Entry<String, Long>> newestFirst(Map<String, Long> edges) {
    return edges.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .toList();
  }

  Answer pendingRequests(Ask ask) {
    return Answer.of(
        newestFirst(ask.caller().user().waiting).stream()
            .map(edge -> views.summary(store.users.get(edge.getKey())))
            .toList());
  }

  Answer relationship(Ask ask) {
    User user = ask.caller().user();
    return Answer.of(relationshipBetween(user, Users.find(store, ask)));
  }

  Answer change(Ask ask) {
    User user = ask.caller().user();
    String action = ask.text("action").orElse("");
    if (!Changes.isKnown(action)) {
      throw Refusal.invalid("no such action");
    }
    User other = Users.find(store, ask);
    if (other == user) {
      throw Refusal.invalid("that is you");
    }
    new Changes(store, user, other).apply(action);
    return Answer.of(relationshipBetween(user, other));
  }

  private static Map<String, Object> relationshipBetween(User user, User other) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("target_user_is_private", other.privateAccount);
    map.put(
        "outgoing_status",
        user.follows.containsKey(other.id)
            ? "follows"
            : other.waiting.containsKey(user.id) ? "requested" : "none");
    map.put(
        "incoming_status",
        user.blocked.containsKey(other.id)
            ? "blocked_by_you"
            : other.follows.containsKey(user.id)
                ? "followed_by"
                : user.waiting.containsKey(other.id) ? "requested_by" : "none");
    return map;
  }
}
