package io.github.instagramv1.conformance.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The items of lists that were held against the contract already and found right, so that they need
 * not be again: a run reads the same media in list after list. For one thread.
 */
public final class KnownItems {

  /** For the memory that they take. */
  private static final int MOST = 2000;

  /** Reads nothing otherwise than the judge does: what it cannot read exactly stays whole. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  private final Map<Kind, Seen> seen = new HashMap<>();
  private int size;

  /** What the responses of one operation with one status had, where all was right. */
  private static final class Seen {
    private final Set<JsonNode> items = new HashSet<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;
  }

  private record Kind(String operation, int status) {}

  /**
   * What of a response is to be judged.
   *
   * @param before what was right before
   * @param length of the list; 0 where the response is none
   * @param unknown items that were not seen before
   * @param response what is to be judged
   * @param shortened whether that is less than the response has
   */
  record Reading(
      Seen before,
      int length,
      List<JsonNode> unknown,
      ReceivedResponse response,
      boolean shortened) {}

  /**
   * Leaves out of a list what is known. A list that is longer or shorter than all that were right,
   * or that has an item twice, is left whole, since rules on a list as such need all of it.
   */
  Reading read(ContractOperation operation, ReceivedResponse response) {
    Seen before =
        seen.computeIfAbsent(new Kind(operation.id(), response.status()), k -> new Seen());
    if (!(tree(response.body()) instanceof ObjectNode object
        && object.get("data") instanceof ArrayNode items)) {
      return new Reading(before, 0, List.of(), response, false);
    }
    int length = items.size();
    Set<JsonNode> each = new LinkedHashSet<>();
    items.forEach(each::add);
    List<JsonNode> unknown = each.stream().filter(item -> !before.items.contains(item)).toList();
    boolean ordinary =
        each.size() == length && before.shortest <= length && length <= before.longest;
    if (!ordinary || unknown.size() == length) {
      return new Reading(before, length, unknown, response, false);
    }
    items.removeAll();
    items.addAll(unknown);
    ReceivedResponse rest =
        new ReceivedResponse(response.status(), response.headers(), object.toString());
    return new Reading(before, length, unknown, rest, true);
  }

  /** Takes note that nothing was wrong with what was to be judged. */
  void right(Reading reading) {
    Seen before = reading.before();
    if (reading.length() > 0) {
      before.shortest = Math.min(before.shortest, reading.length());
      before.longest = Math.max(before.longest, reading.length());
    }
    for (JsonNode item : reading.unknown()) {
      if (size < MOST && before.items.add(item)) {
        size++;
      }
    }
  }

  private static JsonNode tree(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }
}
