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

/** Rules of every successful response: it contains the requested object, and no duplicates. */
public final class Answers {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]+");
  private static final String ID = "id";

  /** The operations whose media may lack likes. */
  private static final Set<String> WITHOUT_LIKES = Set.of("getPopularMedia", "searchMedia");

  /** The operations that find media by where they were made. */
  private static final Set<String> LOCATED =
      Set.of("searchMedia", "getGeographyRecentMedia", "getLocationRecentMedia");

  private Answers() {}

  /** Checks a successful response of an operation. */
  public static Optional<Finding> of(Response response) {
    ContractOperation operation = response.exchange().operation();
    String url = response.exchange().request().url();
    Optional<Finding> other =
        asked(operation, url).flatMap(name -> other(operation.id(), name, response));
    return other
        .or(() -> LOCATED.contains(operation.id()) ? located(response) : Optional.empty())
        .or(() -> response.data().isArray() ? twice(response.items()) : Optional.empty())
        .or(() -> ActionResults.of(response))
        .or(() -> captions(response))
        .or(() -> WITHOUT_LIKES.contains(operation.id()) ? Optional.empty() : likes(response));
  }

  private static Optional<Finding> located(Response response) {
    return Items.all(response.items(), "media.location", item -> item.path("location").isObject());
  }

  /** A caption is the owner's; a media object without one has {@code null}, not an empty one. */
  private static Optional<Finding> captions(Response response) {
    return Items.all(
            objects(response),
            "media.caption",
            item -> !isMedia(item) || !isEmpty(item.path("caption").path("text")))
        .or(() -> Items.all(objects(response), "media.caption.from", Answers::isCaptionOfOwner));
  }

  private static boolean isCaptionOfOwner(JsonNode item) {
    JsonNode from = item.path("caption").path("from").path(ID);
    JsonNode owner = item.path("user").path(ID);
    return !isMedia(item) || from.isMissingNode() || owner.isMissingNode() || from.equals(owner);
  }

  private static boolean isEmpty(JsonNode text) {
    return text.isTextual() && text.asText().isEmpty();
  }

  private static List<JsonNode> objects(Response response) {
    return response.data().isArray() ? response.items() : List.of(response.data());
  }

  /** Every media object has its number of likes. */
  private static Optional<Finding> likes(Response response) {
    return Items.all(objects(response), "media.likes", item -> !isMedia(item) || item.has("likes"));
  }

  private static boolean isMedia(JsonNode item) {
    return item.has("images") && item.has("link");
  }

  private static Optional<Finding> twice(List<JsonNode> items) {
    return Orders.noneTwice(
        items.stream()
            .filter(item -> item.path(ID).isTextual())
            .map(item -> item.path(ID).asText())
            .toList());
  }

  /** Returns the value of the only path variable of the operation. */
  private static Optional<String> asked(ContractOperation operation, String url) {
    Map<String, String> values = PathValues.of(operation, url);
    return values.size() == 1 ? values.values().stream().findFirst() : Optional.empty();
  }

  private static Optional<Finding> other(String operation, String asked, Response response) {
    JsonNode data = response.data();
    String lower = asked.toLowerCase(Locale.ROOT);
    return switch (operation) {
      case "getUser" -> isSelf(asked) ? Optional.empty() : same(asked, data.path(ID));
      case "getUserRecentMedia" ->
          isSelf(asked)
              ? Optional.empty()
              : all(response, asked, item -> item.path("user").path(ID).asText().equals(asked));
      case "getMedia" ->
          asked.contains("_")
              ? same(asked, data.path(ID))
              : starts(asked + "_", data.path(ID).asText());
      case "getMediaByShortcode" -> same(asked, Ids.shortcode(data));
      case "getLocation" -> same(asked, data.path(ID));
      case "getLocationRecentMedia" ->
          all(response, asked, item -> item.path("location").path(ID).asText().equals(asked));
      case "getTag" -> isPlain(asked) ? same(lower, data.path("name")) : Optional.empty();
      case "getTagRecentMedia" ->
          isPlain(asked) ? all(response, lower, item -> hasTag(item, lower)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isSelf(String asked) {
    return asked.equals("self");
  }

  /** Returns whether a text has only letters whose lower case is unambiguous. */
  private static boolean isPlain(String asked) {
    return PLAIN.matcher(asked).matches();
  }

  private static boolean hasTag(JsonNode media, String tag) {
    for (JsonNode each : media.path("tags")) {
      if (each.asText().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> same(String asked, JsonNode found) {
    return same(asked, found.asText());
  }

  private static Optional<Finding> same(String asked, String found) {
    return asked.equals(found)
        ? Optional.empty()
        : Finding.of("answer.other", "requested %s, got %s", asked, found);
  }

  private static Optional<Finding> starts(String asked, String found) {
    return found.startsWith(asked)
        ? Optional.empty()
        : Finding.of("answer.other", "requested %s, got %s", asked, found);
  }

  private static Optional<Finding> all(Response response, String asked, Predicate<JsonNode> fits) {
    return Items.all(response.items(), "answer.other", fits)
        .map(found -> new Finding(found.rule(), "requested " + asked + ": " + found.message()));
  }
}
