package io.github.instagramv1.conformance.suite.user;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.ProfileCounts;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the media of one user. */
@Checks
@Tag("users")
class UserMediaChecks {
  private static final String OPERATION = "getUserRecentMedia";
  private static final int MOST = 33;

  private static Call of(Probe probe, String user) {
    return probe.call(OPERATION).path("user-id", user);
  }

  @Test
  @DisplayName("USERMEDIA-01: the media of a user belong to that user, newest first")
  @Operation(OPERATION)
  void newestFirst(Probe probe) {
    String user = probe.fixtures().publisher();
    List<JsonNode> items = probe.ok(of(probe, user)).items();
    probe.verify(Orders.newestFirst(items));
    probe.verify(
        Items.all(
            items, "media.owner", item -> item.path("user").path("id").asText().equals(user)));
    items.forEach(item -> probe.verify(Ids.idNamesOwner(item)));
    items.forEach(item -> probe.verify(Ids.linkNamesId(item)));
  }

  @Test
  @DisplayName("USERMEDIA-07: an unknown user and an invalid count are rejected")
  @Operation(value = OPERATION, negative = true)
  void refused(Probe probe) {
    probe.refused(of(probe, Unknown.USER), Refusals.NOT_FOUND);
    Refusals.badCounts(probe, () -> of(probe, "self"));
  }

  @Test
  @DisplayName("USERMEDIA-08: a max_id that is not a media id is rejected")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void malformedBound(Probe probe) {
    for (String bound : List.of("x", "1x")) {
      probe.refused(of(probe, "self").query("max_id", bound), Refusals.INVALID);
    }
  }

  @Test
  @DisplayName(
      "USERMEDIA-09: private media are readable by their owner, and rejected for users who do not"
          + " follow the account")
  @Operation(value = OPERATION, negative = true)
  void privateMedia(Probe probe) {
    String token = probe.need(Setting.PRIVATE_TOKEN);
    String id = probe.fixtures().accounts().privateId();
    probe.refused(of(probe, id), Refusals.NOT_ALLOWED);
    probe.ok(of(probe, id).asUser(token));
  }

  @Test
  @DisplayName("USERMEDIA-10: self and the authenticated user's id return the same list")
  @Operation(OPERATION)
  void selfIsTheCaller(Probe probe) {
    List<String> self = Items.ids(probe.ok(of(probe, "self")).items());
    List<String> byId =
        Items.ids(probe.ok(of(probe, probe.fixtures().accounts().selfId())).items());
    probe.verify(Items.same("items", self, byId));
  }

  @Test
  @DisplayName("USERMEDIA-11: the number of media in the list equals counts.media")
  @Operation(OPERATION)
  void countOfMedia(Probe probe) {
    new ProfileCounts(probe, "media", OPERATION, MOST).verify();
  }

  @Test
  @DisplayName("USERMEDIA-12: larger ids belong to later media")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void numbersGrowWithTime(Probe probe) {
    List<JsonNode> items =
        probe.ok(of(probe, probe.fixtures().publisher()).query("count", MOST)).items();
    for (int i = 1; i < items.size(); i++) {
      long later = items.get(i - 1).path("created_time").asLong();
      long earlier = items.get(i).path("created_time").asLong();
      probe.verify(earlier <= later, "id.time", "%s is before %s".formatted(later, earlier));
    }
  }

  @Test
  @DisplayName("USERMEDIA-13: a timestamp that is not a number is rejected")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void malformedTime(Probe probe) {
    for (String name : List.of("min_timestamp", "max_timestamp")) {
      probe.refused(of(probe, "self").query(name, "yesterday"), Refusals.INVALID);
    }
  }
}
