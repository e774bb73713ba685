package io.github.instagramv1.conformance.suite.oracle.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Further lists of an operation: those of other users, tags and places. */
final class OtherLists {
  private static final int MOST = 3;

  private final Probe probe;
  private final ContractOperation operation;

  OtherLists(Probe probe, ContractOperation operation) {
    this.probe = probe;
    this.operation = operation;
  }

  List<Supplier<Call>> calls() {
    List<Supplier<Call>> calls = new ArrayList<>();
    switch (operation.id()) {
      case "getTagRecentMedia" -> addCalls(this::tags, "tag-name", calls);
      case "getLocationRecentMedia" -> addCalls(OtherLists::places, "location-id", calls);
      case "getUserRecentMedia", "listFollows", "listFollowedBy" -> addUsers(calls);
      case "getSelfFeed", "getSelfLikedMedia" ->
          otherToken().ifPresent(token -> calls.add(() -> base().asUser(token)));
      default -> {}
    }
    return calls;
  }

  private Call base() {
    return probe.api().call(operation);
  }

  private Optional<String> otherToken() {
    return probe.has(Setting.OTHER_TOKEN)
        ? Optional.of(probe.need(Setting.OTHER_TOKEN))
        : Optional.empty();
  }

  private void addUsers(List<Supplier<Call>> calls) {
    String own = probe.fixtures().accounts().selfId();
    calls.add(() -> base().path("user-id", own));
    String user = probe.fixtures().accounts().otherUser();
    calls.add(() -> base().path("user-id", user));
    otherToken().ifPresent(token -> calls.add(() -> base().path("user-id", "self").asUser(token)));
  }

  private void addCalls(
      Function<JsonNode, Stream<String>> names, String parameter, List<Supplier<Call>> calls) {
    Set<String> found = new LinkedHashSet<>();
    for (JsonNode media : probe.fixtures().media().all()) {
      names.apply(media).forEach(found::add);
    }
    found.stream().limit(MOST).forEach(name -> calls.add(() -> base().path(parameter, name)));
  }

  private Stream<String> tags(JsonNode media) {
    List<String> names = new ArrayList<>();
    media.path("tags").forEach(tag -> names.add(tag.asText()));
    return names.stream().filter(name -> !name.equals(probe.fixtures().tag()));
  }

  private static Stream<String> places(JsonNode media) {
    return Stream.of(media.path("location").path("id").asText()).filter(id -> !id.isEmpty());
  }
}
