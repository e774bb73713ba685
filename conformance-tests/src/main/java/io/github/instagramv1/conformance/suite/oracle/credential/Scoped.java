package io.github.instagramv1.conformance.suite.oracle.credential;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.run.Probe;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests for own objects and objects of other users, for tokens with few scopes. */
final class Scoped {
  static final Map<Setting, Set<String>> TOKENS =
      new EnumMap<>(
          Map.of(
              Setting.BASIC_TOKEN, Set.of(),
              Setting.PUBLIC_CONTENT_TOKEN, Set.of("public_content"),
              Setting.FOLLOWER_LIST_TOKEN, Set.of("follower_list"),
              Setting.COMMENTS_TOKEN, Set.of("comments"),
              Setting.RELATIONSHIPS_TOKEN, Set.of("relationships"),
              Setting.LIKES_TOKEN, Set.of("likes")));

  private Scoped() {}

  /** Returns requests for an object of another user than the token's, by every kind of id. */
  static List<Plain> othersObjects(Probe probe, ContractOperation operation, String token) {
    JsonNode media = othersMedia(probe, token);
    String id = media.path("id").asText();
    return operation.parameter("media-id").isPresent()
        ? List.of(of(operation, media, id), of(operation, media, Ids.number(id).toString()))
        : List.of(of(operation, media, id));
  }

  /**
   * Returns a request for a media object of another user whose id names the token's user as its
   * owner; none if the operation has no such id.
   */
  static Optional<Plain> withOtherOwner(Probe probe, ContractOperation operation, String token) {
    JsonNode media = othersMedia(probe, token);
    String id = Ids.number(media.path("id").asText()) + "_" + Tokens.idOf(probe, token);
    return operation.parameter("media-id").map(name -> of(operation, media, id));
  }

  private static JsonNode othersMedia(Probe probe, String token) {
    String user = Tokens.idOf(probe, token);
    return probe.fixtures().media().all().stream()
        .filter(item -> !item.path("user").path("id").asText().equals(user))
        .findFirst()
        .orElseThrow(() -> Needs.data("a media object of another user", Setting.USER_ID));
  }

  /** Returns requests for the token's user and one of their media objects, by every kind of id. */
  static List<Plain> ownObjects(Probe probe, ContractOperation operation, String token) {
    List<JsonNode> media =
        probe.ok(probe.call("getUserRecentMedia").path("user-id", "self").asUser(token)).items();
    if (operation.parameter("user-id").isPresent()) {
      return List.of(
          new Plain(operation, Map.of("user-id", "self")),
          new Plain(operation, Map.of("user-id", Tokens.idOf(probe, token))));
    }
    return media.stream()
        .limit(1)
        .flatMap(
            item -> {
              String id = item.path("id").asText();
              return List.of(
                  of(operation, item, id), of(operation, item, Ids.number(id).toString()))
                  .stream();
            })
        .toList();
  }

  private static Plain of(ContractOperation operation, JsonNode media, String id) {
    String name =
        operation.parameters().stream()
            .filter(parameter -> parameter.in().equals("path"))
            .findFirst()
            .orElseThrow()
            .name();
    String value =
        switch (name) {
          case "media-id" -> id;
          case "shortcode" -> Ids.shortcode(media);
          default -> media.path("user").path("id").asText();
        };
    return new Plain(operation, Map.of(name, value));
  }
}
