package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A change of the elements of a list. */
@SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
enum ItemChange {
  @JsonProperty("none")
  NONE(items -> List.of()),
  @JsonProperty("reversed")
  REVERSED(Faults::reversed),
  @JsonProperty("without-first")
  WITHOUT_FIRST(items -> items.subList(Math.min(1, items.size()), items.size())),
  @JsonProperty("without-last")
  WITHOUT_LAST(items -> items.subList(0, Math.max(0, items.size() - 1))),
  @JsonProperty("first-twice")
  FIRST_TWICE(items -> twice(items, 0, 0)),
  @JsonProperty("last-twice")
  LAST_TWICE(items -> twice(items, items.size() - 1, items.size())),
  /** In a list of three or more elements, replaces the second with the first. */
  @JsonProperty("second-is-first")
  SECOND_IS_FIRST(ItemChange::secondIsFirst),
  /** Sorts by the text of the id, in descending order. */
  @JsonProperty("by-id")
  BY_ID(ItemChange::byId),
  /** Reverses the order of the creation times but not of the elements. */
  @JsonProperty("times-turned")
  TIMES_TURNED(ItemChange::timesTurned),
  /** Appends the first element until there are 34. */
  @JsonProperty("filled-to-34")
  FILLED_TO_34(ItemChange::filled),
  @JsonProperty("whose-username-begins-with-q")
  WHOSE_USERNAME_BEGINS_WITH_Q(
      (request, items) -> {
        String q = request.parameter("q").orElse("").toLowerCase(Locale.ROOT);
        return matching(items, user -> user.path("username").asText().startsWith(q));
      }),
  @JsonProperty("whose-name-is-q")
  WHOSE_NAME_IS_Q(
      (request, items) -> {
        String q = request.parameter("q").orElse("");
        return matching(items, tag -> tag.path("name").asText().equals(q));
      }),
  /** A token begins with the id of its user. */
  @JsonProperty("without-own")
  WITHOUT_OWN(
      (request, items) -> {
        String self = request.token().orElse("").split("\\.", 2)[0];
        return matching(items, media -> !media.path("user").path("id").asText().equals(self));
      });

  private static final int MORE_THAN_MOST = 34;

  private final BiFunction<ProxyRequest, List<JsonNode>, List<JsonNode>> change;

  ItemChange(UnaryOperator<List<JsonNode>> change) {
    this((request, items) -> change.apply(items));
  }

  ItemChange(BiFunction<ProxyRequest, List<JsonNode>, List<JsonNode>> change) {
    this.change = change;
  }

  List<JsonNode> of(ProxyRequest request, List<JsonNode> items) {
    return change.apply(request, items);
  }

  private static List<JsonNode> matching(List<JsonNode> items, Predicate<JsonNode> which) {
    return items.stream().filter(which).toList();
  }

  private static List<JsonNode> twice(List<JsonNode> items, int which, int where) {
    List<JsonNode> doubled = new ArrayList<>(items);
    if (!items.isEmpty()) {
      doubled.add(where, items.get(which));
    }
    return doubled;
  }

  private static List<JsonNode> secondIsFirst(List<JsonNode> items) {
    List<JsonNode> doubled = new ArrayList<>(items);
    if (items.size() > 2) {
      doubled.set(1, items.get(0));
    }
    return doubled;
  }

  private static List<JsonNode> byId(List<JsonNode> items) {
    List<JsonNode> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparing((JsonNode item) -> item.path("id").asText()).reversed());
    return sorted;
  }

  private static List<JsonNode> timesTurned(List<JsonNode> items) {
    List<String> times = items.stream().map(item -> item.path("created_time").asText()).toList();
    for (int i = 0; i < items.size(); i++) {
      ((ObjectNode) items.get(i)).put("created_time", times.get(items.size() - 1 - i));
    }
    return items;
  }

  private static List<JsonNode> filled(List<JsonNode> items) {
    List<JsonNode> more = new ArrayList<>(items);
    while (more.size() < MORE_THAN_MOST && !items.isEmpty()) {
      more.add(items.get(0));
    }
    return more;
  }
}
