package io.github.instagramv1.conformance.suite.user;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.ExpectedMedia;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Relations;
import io.github.instagramv1.conformance.suite.oracle.search.VisibleObjects;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the feed. */
@Checks
@Tag("users")
class FeedChecks {
  private static final String OPERATION = "getSelfFeed";
  private static final int USUAL = 20;
  private static final int MOST = 33;
  private static final int FEWEST_USERS = 2;
  private static final int MOST_USERS = 8;

  @Test
  @DisplayName(
      "FEED-01: the feed lists media of the authenticated user and of followed users, newest first")
  @Operation(OPERATION)
  void ofFollowedUsers(Probe probe) {
    int most = Math.min(PageWalk.LONGEST, USUAL + 2 * probe.examples());
    PageWalk feed = new PageWalk(probe, OPERATION, UnaryOperator.identity());
    List<JsonNode> items = feed.start(most);
    probe.verify(Orders.newestFirst(items));
    Set<String> authors = new LinkedHashSet<>(Set.of(probe.fixtures().accounts().selfId()));
    authors.addAll(
        Items.ids(
            new PageWalk(probe, "listFollows", call -> call.path("user-id", "self")).all(100)));
    boolean all = authors.size() < PageWalk.LONGEST;
    probe.verify(
        Items.all(
            items,
            "feed.author",
            item -> authors.contains(author(item)) || (!all && isFollowed(probe, author(item)))));
    new ExpectedMedia(probe, feed, most, item -> isFeedAuthor(probe, author(item)))
        .verify(items, mediaOf(probe, authors));
  }

  /** Returns visible media of the users, and the newest media of some of them. */
  private static List<JsonNode> mediaOf(Probe probe, Set<String> authors) {
    List<JsonNode> media = new ArrayList<>();
    VisibleObjects.of(probe).media().stream()
        .filter(item -> authors.contains(author(item)))
        .forEach(media::add);
    for (String each : some(probe, List.copyOf(authors))) {
      Response recent =
          probe.call("getUserRecentMedia").path("user-id", each).query("count", MOST).send();
      media.addAll(recent.status() == 200 ? recent.items() : List.of());
    }
    return media;
  }

  /** Returns the first and the last user, and some of the others. */
  private static Set<String> some(Probe probe, List<String> users) {
    Set<String> some = new LinkedHashSet<>(List.of(users.get(0), users.get(users.size() - 1)));
    int more = Math.min(MOST_USERS, FEWEST_USERS + probe.examples());
    some.addAll(VisibleObjects.sample(users, probe, more));
    return some;
  }

  private static boolean isFeedAuthor(Probe probe, String user) {
    return user.equals(probe.fixtures().accounts().selfId()) || isFollowed(probe, user);
  }

  private static String author(JsonNode media) {
    return media.path("user").path("id").asText();
  }

  /**
   * Returns whether a user is followed, for feeds of users who follow more users than were read.
   */
  private static boolean isFollowed(Probe probe, String user) {
    return new Relations(probe, probe.need(Setting.TOKEN))
        .relationshipTo(user)
        .path("outgoing_status")
        .asText()
        .equals("follows");
  }

  @Test
  @DisplayName("FEED-04: the newest media object of the authenticated user is in the feed")
  @Operation(OPERATION)
  void ownMedia(Probe probe) {
    Response own = probe.ok(probe.call("getUserRecentMedia").path("user-id", "self"));
    if (own.items().isEmpty()) {
      throw Needs.data("own media", Setting.TOKEN);
    }
    JsonNode newest = own.items().get(0);
    Response feed =
        probe.ok(probe.call(OPERATION).query("max_id", boundAbove(newest)).query("count", 1));
    probe.verify(Pages.atMost(feed, 1));
    probe.verify(Items.contains(feed.items(), newest.path("id").asText()));
  }

  private static String boundAbove(JsonNode media) {
    return Ids.above(media.path("id").asText()).toString();
  }

  @Test
  @DisplayName("FEED-05: an invalid count is rejected")
  @Operation(value = OPERATION, negative = true)
  void badCount(Probe probe) {
    Refusals.badCounts(probe, () -> probe.call(OPERATION));
  }
}
