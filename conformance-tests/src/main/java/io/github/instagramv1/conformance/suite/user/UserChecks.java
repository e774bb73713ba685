package io.github.instagramv1.conformance.suite.user;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of profiles and of user searches. */
@Checks
@Tag("users")
class UserChecks {
  /** The default number of users; a search with more matches may omit some. */
  private static final int DEFAULT = 20;

  private static final int MOST = 100;

  @Test
  @DisplayName("USER-01: self and the authenticated user's id return the same profile")
  @Operation("getUser")
  void selfIsTheCaller(Probe probe) {
    JsonNode self = probe.ok(probe.call("getUser").path("user-id", "self")).data();
    JsonNode byId =
        probe.ok(probe.call("getUser").path("user-id", self.path("id").asText())).data();
    probe.verifySame("profile", self, byId);
  }

  @Test
  @DisplayName("USER-02: another user's profile matches the short form in lists")
  @Operation("getUser")
  void profileAgreesWithShortForm(Probe probe) {
    JsonNode brief = probe.fixtures().media().ofAnother().path("user");
    JsonNode profile =
        probe.ok(probe.call("getUser").path("user-id", brief.path("id").asText())).data();
    List<String> names = List.of("id", "username", "full_name", "profile_picture");
    probe.verifySame("user", withProperties(names, brief), withProperties(names, profile));
  }

  private static JsonNode withProperties(List<String> names, JsonNode user) {
    return user.isObject() ? ((ObjectNode) user).deepCopy().retain(names) : user;
  }

  @Test
  @DisplayName("USER-03: an unknown id is not found")
  @Operation(value = "getUser", negative = true)
  void unknownUser(Probe probe) {
    probe.refused(probe.call("getUser").path("user-id", Unknown.USER), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName(
      "USER-04: a private profile is readable by its owner, and rejected for users who do not"
          + " follow the account")
  @Operation(value = "getUser", negative = true)
  void privateProfile(Probe probe) {
    String token = probe.need(Setting.PRIVATE_TOKEN);
    String id = probe.fixtures().accounts().privateId();
    probe.refused(probe.call("getUser").path("user-id", id), Refusals.NOT_ALLOWED);
    probe.ok(probe.call("getUser").path("user-id", id).asUser(token));
  }

  @Test
  @DisplayName("USER-14: a search without q, or with an invalid count, is rejected")
  @Operation(value = "searchUsers", negative = true)
  void searchWithoutQuery(Probe probe) {
    probe.refused(probe.call("searchUsers"), Refusals.INVALID);
    Refusals.badCounts(probe, () -> probe.call("searchUsers").query("q", "a"));
  }

  @Test
  @DisplayName("USER-15: private accounts are found by name")
  @Operation("searchUsers")
  @Level(EXTENDED)
  void privateAccountsAreFound(Probe probe) {
    String token = probe.need(Setting.PRIVATE_TOKEN);
    JsonNode owner = probe.ok(probe.call("getUser").path("user-id", "self").asUser(token)).data();
    Response response =
        probe.ok(probe.call("searchUsers").query("q", owner.path("username").asText()));
    probe.verify(Items.contains(response.items(), owner.path("id").asText()));
  }

  @Test
  @DisplayName("USER-16: a search without a match returns an empty list")
  @Operation("searchUsers")
  void searchMatchesNobody(Probe probe) {
    Response response = probe.ok(probe.call("searchUsers").query("q", "zzqxj0zzqxj0zzqxj0"));
    probe.verify(Items.same("size", 0, response.items().size()));
  }

  @Test
  @DisplayName("USER-17: a search defaults to 20 users and is capped at 100")
  @Operation("searchUsers")
  void searchDefaults(Probe probe) {
    String letter = "";
    Response hundred = null;
    for (String each : commonLetters(probe)) {
      letter = each;
      hundred = probe.ok(probe.call("searchUsers").query("q", letter).query("count", MOST));
      if (hundred.items().size() > DEFAULT) {
        break;
      }
    }
    probe.verify(Pages.atMost(probe.ok(probe.call("searchUsers").query("q", letter)), DEFAULT));
    Response most = probe.ok(probe.call("searchUsers").query("q", letter).query("count", 1000));
    probe.verify(Pages.atMost(most, MOST));
    probe.verify(Items.same("items", Items.ids(hundred.items()), Items.ids(most.items())));
  }

  /** Returns the letters with which most visible names start, the most common one first. */
  private static List<String> commonLetters(Probe probe) {
    Map<String, Long> users =
        probe.fixtures().media().all().stream()
            .map(media -> media.path("user"))
            .distinct()
            .flatMap(UserChecks::initials)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    if (users.isEmpty()) {
      throw Needs.data("media of users with plain names", Setting.USER_ID);
    }
    return users.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<String> initials(JsonNode user) {
    return Stream.of(user.path("username").asText(), user.path("full_name").asText())
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ", -1)))
        .filter(word -> word.matches("[a-z].*"))
        .map(word -> word.substring(0, 1))
        .distinct();
  }
}
