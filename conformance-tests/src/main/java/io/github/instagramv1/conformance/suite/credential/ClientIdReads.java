package io.github.instagramv1.conformance.suite.credential;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.oracle.credential.Plain;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Compares what a client id alone reads of public objects with what the first token reads. */
final class ClientIdReads {
  private static final int CANDIDATES = 10;
  private static final int MOST_PAGES = 5;

  private final Probe probe;
  private final ContractOperation operation;
  private final Credential client;

  ClientIdReads(Probe probe, ContractOperation operation, Credential client) {
    this.probe = probe;
    this.operation = operation;
    this.client = client;
  }

  /**
   * Verifies that the client id gets every public object that the token gets. Which media are
   * popular is open, so that these are not compared.
   */
  void verify() {
    if (operation.id().equals("getPopularMedia")) {
      return;
    }
    Supplier<Call> request = request();
    List<String> missing = missingItems(request);
    if (!missing.isEmpty()) {
      // Somebody may have removed an object meanwhile.
      missing = missingItems(request);
    }
    probe.verify(
        missing.isEmpty(),
        "client_id.reads",
        "a client id alone does not get %s, which a token gets".formatted(missing));
  }

  private List<String> missingItems(Supplier<Call> request) {
    List<JsonNode> expected = expected(request.get().send());
    Response page = request.get().as(client).send();
    if (operation.parameter("geo-id").isPresent() && page.errorType().equals(Refusals.NOT_FOUND)) {
      // The geography of another application.
      return List.of();
    }
    Set<String> read = names(page);
    for (int pages = 1; pages < MOST_PAGES && page.nextUrl().isPresent(); pages++) {
      if (read.containsAll(expected.stream().map(ClientIdReads::name).toList())) {
        break;
      }
      page = probe.api().follow(operation.id(), page.nextUrl().get());
      read.addAll(names(page));
    }
    return expected.stream()
        .filter(item -> !read.contains(name(item)))
        .filter(item -> owner(item).isEmpty() || isPublic(owner(item)))
        .map(ClientIdReads::name)
        .toList();
  }

  /** Returns what a token reads; of a search only the first, because the order is open. */
  private List<JsonNode> expected(Response response) {
    List<JsonNode> all = objects(response);
    return operation.parameter("q").isPresent() ? all.stream().limit(1).toList() : all;
  }

  private static List<JsonNode> objects(Response response) {
    return response.data().isObject() ? List.of(response.data()) : response.items();
  }

  private static Set<String> names(Response response) {
    Set<String> names = new HashSet<>();
    objects(response).forEach(item -> names.add(name(item)));
    return names;
  }

  /** Returns what identifies an object, which is the name of a tag. */
  private static String name(JsonNode item) {
    return item.path(item.has("id") ? "id" : "name").asText();
  }

  /** Returns the user to whom an object belongs; an empty text for comments, places and tags. */
  private static String owner(JsonNode item) {
    return item.has("username") ? item.path("id").asText() : item.path("user").path("id").asText();
  }

  private boolean isPublic(String user) {
    if (user.equals(probe.fixtures().accounts().selfId())) {
      return probe.has(Setting.OTHER_TOKEN) && probe.fixtures().accounts().isSelfPublic();
    }
    JsonNode relationship = probe.call("getRelationship").path("user-id", user).send().data();
    return !relationship.path("target_user_is_private").asBoolean(true);
  }

  private Supplier<Call> request() {
    return switch (operation.id()) {
      case "getMedia", "listComments", "listLikes" -> {
        String id = media(item -> true).path("id").asText();
        yield () -> probe.api().call(operation).path("media-id", id);
      }
      case "getMediaByShortcode" -> {
        String shortcode = Ids.shortcode(media(item -> true));
        yield () -> probe.api().call(operation).path("shortcode", shortcode);
      }
      case "getUser", "getUserRecentMedia", "listFollows", "listFollowedBy" -> {
        String user = user();
        yield () -> probe.api().call(operation).path("user-id", user);
      }
      case "searchUsers" -> {
        String name = media(item -> true).path("user").path("username").asText();
        yield () -> probe.api().call(operation).query("q", name);
      }
      case "searchTags" -> {
        String tag = media(item -> !item.path("tags").isEmpty()).path("tags").get(0).asText();
        yield () -> probe.api().call(operation).query("q", tag);
      }
      case "searchMedia" -> around(media(item -> Distances.hasPoint(item.path("location"))));
      default -> () -> Plain.ofExistingObjects(probe, operation).call(probe);
    };
  }

  private Supplier<Call> around(JsonNode media) {
    JsonNode point = media.path("location");
    long time = media.path("created_time").asLong();
    return () ->
        Distances.at(probe.api().call(operation), point)
            .query("min_timestamp", time)
            .query("max_timestamp", time + 1);
  }

  /** Returns a media object of a public account, with comments and likes if there is one. */
  private JsonNode media(Predicate<JsonNode> wanted) {
    return probe.fixtures().media().ofPublicUsers().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(ClientIdReads::liveliness).reversed())
        .limit(CANDIDATES)
        .filter(item -> isPublic(owner(item)))
        .findFirst()
        .orElseThrow(() -> Needs.data("a media object of a public account", Setting.USER_ID));
  }

  private static int liveliness(JsonNode media) {
    return Math.min(
        media.path("comments").path("count").asInt(), media.path("likes").path("count").asInt());
  }

  private String user() {
    return probe.fixtures().users().stream()
        .limit(CANDIDATES)
        .filter(this::isPublic)
        .findFirst()
        .orElseThrow(() -> Needs.data("another public user", Setting.USER_ID));
  }
}
