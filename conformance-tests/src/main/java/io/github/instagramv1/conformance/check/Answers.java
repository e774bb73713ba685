package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.PathValues;
import io.github.instagramv1.conformance.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rules of every successful response: it contains the requested object and no duplicates, and
 * announces a next page only where the operation has pages.
 */
public final class Answers {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]+");
  private static final String ID = "id";

  /** The operations that find media by where they were made. */
  private static final Set<String> LOCATED =
      Set.of("searchMedia", "getGeographyRecentMedia", "getLocationRecentMedia");

  private Answers() {}

  /** Checks a successful response of an operation. */
  public static Optional<Finding> of(Response response) {
    ContractOperation operation = response.exchange().operation();
    String url = response.exchange().request().url();
    Optional<Finding> other =
        requestedValue(operation, url)
            .flatMap(name -> otherThanRequested(operation.id(), name, response));
    return other
        .or(() -> LOCATED.contains(operation.id()) ? haveLocations(response) : Optional.empty())
        .or(() -> response.data().isArray() ? noneTwice(response.items()) : Optional.empty())
        .or(() -> ActionResults.of(response))
        .or(() -> pages(response));
  }

  private static Optional<Finding> haveLocations(Response response) {
    return Items.all(response.items(), "media.location", item -> item.path("location").isObject());
  }

  /** A list without pages says nothing of a next one. */
  private static Optional<Finding> pages(Response response) {
    if (response.exchange().operation().pageKey().isPresent()) {
      return Optional.empty();
    }
    return response
        .json()
        .path("pagination")
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(name -> name.startsWith("next_"))
        .findFirst()
        .flatMap(name -> Finding.of("page.next", "the list has no pages, but %s", name));
  }

  private static Optional<Finding> noneTwice(List<JsonNode> items) {
    return Orders.noneTwice(
        items.stream()
            .filter(item -> item.path(ID).isTextual())
            .map(item -> item.path(ID).asText())
            .toList());
  }

  /** Returns the value of the only path variable of the operation. */
  private static Optional<String> requestedValue(ContractOperation operation, String url) {
    Map<String, String> values = PathValues.of(operation, url);
    return values.size() == 1 ? values.values().stream().findFirst() : Optional.empty();
  }

  private static Optional<Finding> otherThanRequested(
      String operation, String requested, Response response) {
    JsonNode data = response.data();
    String lower = requested.toLowerCase(Locale.ROOT);
    return switch (operation) {
      case "getUser" -> isSelf(requested) ? Optional.empty() : sameValue(requested, data.path(ID));
      case "getUserRecentMedia" ->
          isSelf(requested)
              ? Optional.empty()
              : all(
                  response,
                  requested,
                  item -> item.path("user").path(ID).asText().equals(requested));
      case "getMedia" ->
          requested.contains("_")
              ? sameValue(requested, data.path(ID))
              : startsWith(requested + "_", data.path(ID).asText());
      case "getMediaByShortcode" -> sameValue(requested, Ids.shortcode(data));
      case "getLocation" -> sameValue(requested, data.path(ID));
      case "getLocationRecentMedia" ->
          all(
              response,
              requested,
              item -> item.path("location").path(ID).asText().equals(requested));
      case "getTag" -> isPlain(requested) ? sameValue(lower, data.path("name")) : Optional.empty();
      case "getTagRecentMedia" ->
          isPlain(requested) ? all(response, lower, item -> hasTag(item, lower)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isSelf(String requested) {
    return requested.equals("self");
  }

  /** Returns whether a text has only letters whose lower case is unambiguous. */
  private static boolean isPlain(String requested) {
    return PLAIN.matcher(requested).matches();
  }

  private static boolean hasTag(JsonNode media, String tag) {
    for (JsonNode each : media.path("tags")) {
      if (each.asText().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> sameValue(String requested, JsonNode found) {
    return sameValue(requested, found.asText());
  }

  private static Optional<Finding> sameValue(String requested, String found) {
    return requested.equals(found)
        ? Optional.empty()
        : Finding.of("answer.other", "requested %s, got %s", requested, found);
  }

  private static Optional<Finding> startsWith(String requested, String found) {
    return found.startsWith(requested)
        ? Optional.empty()
        : Finding.of("answer.other", "requested %s, got %s", requested, found);
  }

  private static Optional<Finding> all(
      Response response, String requested, Predicate<JsonNode> fits) {
    return Items.all(response.items(), "answer.other", fits)
        .map(found -> new Finding(found.rule(), "requested " + requested + ": " + found.message()));
  }
}
