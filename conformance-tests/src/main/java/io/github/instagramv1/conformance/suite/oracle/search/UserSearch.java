package io.github.instagramv1.conformance.suite.oracle.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.NameSearch;
import io.github.instagramv1.conformance.model.Ruling;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.List;
import java.util.OptionalInt;

/** Compares searches for users with all known users. */
final class UserSearch {
  /** The maximum number of users that a search returns. */
  static final int MOST = 100;

  private static final int USUAL = 20;

  private final Probe probe;
  private final List<JsonNode> known;

  UserSearch(Probe probe) {
    this.probe = probe;
    this.known = VisibleObjects.of(probe).users();
  }

  private static Ruling ruling(NameSearch search, JsonNode user) {
    return search.finds(user.path("username").asText(), user.path("full_name").asText());
  }

  /** Returns usernames that are also prefixes of other names. */
  List<String> sharedPrefixes() {
    return known.stream()
        .map(user -> user.path("username").asText())
        .filter(
            name ->
                known.stream()
                        .filter(user -> ruling(new NameSearch(name), user) == Ruling.YES)
                        .count()
                    > 1)
        .toList();
  }

  /** Sends a search, verifies the result by names, and returns the found users. */
  List<JsonNode> verify(String q, OptionalInt count) {
    Call call = probe.call("searchUsers").query("q", q);
    count.ifPresent(most -> call.query("count", most));
    List<JsonNode> found = probe.ok(call).items();
    NameSearch search = new NameSearch(q);
    int most = Math.min(MOST, count.orElse(USUAL));
    probe.verify(
        found.size() <= most,
        "search.count",
        "\"%s\" found %s users, not at most %s".formatted(q, found.size(), most));
    probe.verify(Orders.noneTwice(Items.ids(found)));
    for (JsonNode user : found) {
      probe.verify(
          ruling(search, user) != Ruling.NO,
          "search.prefix",
          "\"%s\" found %s".formatted(q, describe(user)));
    }
    verifyExactFirst(search, found);
    if (found.size() < most) {
      known.stream()
          .filter(user -> ruling(search, user) == Ruling.YES)
          .filter(user -> !Items.ids(found).contains(user.path("id").asText()))
          .forEach(user -> verifyHidden(q, user));
    }
    return found;
  }

  private void verifyExactFirst(NameSearch search, List<JsonNode> found) {
    for (JsonNode user : known) {
      boolean first =
          !found.isEmpty() && found.get(0).path("id").asText().equals(user.path("id").asText());
      if (!first && search.isExactly(user.path("username").asText())) {
        verifyHidden(search.query(), user);
      }
    }
    for (int i = 1; i < found.size(); i++) {
      probe.verify(
          !search.isExactly(found.get(i).path("username").asText()),
          "search.exact",
          "\"%s\" has its user at place %s".formatted(search.query(), i + 1));
    }
  }

  /**
   * Verifies that an omitted user has blocked the first user; such a user is visible as a liker but
   * not found.
   */
  private void verifyHidden(String q, JsonNode user) {
    Response response = probe.call("getUser").path("user-id", user.path("id").asText()).send();
    probe.verify(
        response.errorType().equals(Refusals.NOT_FOUND),
        "search.missing",
        "\"%s\" did not find %s, or did not return the exact username first"
            .formatted(q, describe(user)));
  }

  private static String describe(JsonNode user) {
    return "%s, %s (%s)"
        .formatted(
            user.path("id").asText(),
            user.path("username").asText(),
            user.path("full_name").asText());
  }
}
