package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Verifies that a list of media, newest first, contains media that other lists have shown.
 *
 * @param most the number of items up to which the list is read
 * @param belongs whether the list contains a media object, as it is now
 */
public record ExpectedMedia(Probe probe, PageWalk list, int most, Predicate<JsonNode> belongs) {
  private static final int READ_AGAIN = 5;

  /**
   * Verifies the part of the list that was read. What is missing is read by id, and the list once
   * more, because either may have changed.
   */
  public void verify(List<JsonNode> items, List<JsonNode> expected) {
    List<JsonNode> still =
        missing(items, expected).stream()
            .limit(READ_AGAIN)
            .map(each -> media(each.path("id").asText()))
            .flatMap(Optional::stream)
            .filter(belongs)
            .toList();
    if (!still.isEmpty()) {
      List<String> missing = Items.ids(missing(list.start(most), still));
      probe.verify(missing.isEmpty(), "list.contains", missing + " are not in the list");
    }
  }

  private Optional<JsonNode> media(String id) {
    Response response = probe.call("getMedia").path("media-id", id).send();
    return response.status() == 200 ? Optional.of(response.data()) : Optional.empty();
  }

  private List<JsonNode> missing(List<JsonNode> items, List<JsonNode> expected) {
    Set<String> listed = new HashSet<>(Items.ids(items));
    BigInteger end = items.size() < most ? BigInteger.ZERO : number(items.get(items.size() - 1));
    return expected.stream()
        .filter(each -> number(each).compareTo(end) > 0)
        .filter(each -> !listed.contains(each.path("id").asText()))
        .toList();
  }

  private static BigInteger number(JsonNode media) {
    return Ids.number(media.path("id").asText());
  }
}
