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
 * Items of lists that were already validated without violations, so that they need not be validated
 * again: a run reads the same media in many lists. Not thread-safe.
 */
public final class KnownItems {

  /** The maximum number of items, to limit memory. */
  private static final int MOST = 2000;

  /**
   * Reads values exactly as the validator does; values that it cannot read exactly are validated
   * again.
   */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  private final Map<Kind, Seen> seen = new HashMap<>();
  private int size;

  /** The valid items of the responses of one operation with one status code. */
  private static final class Seen {
    private final Set<JsonNode> items = new HashSet<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;
  }

  private record Kind(String operation, int status) {}

  /**
   * The part of a response that must be validated.
   *
   * @param before the items that were valid before
   * @param length the length of the list; 0 if the response is not a list
   * @param unknown items that were not seen before
   * @param response the part that must be validated
   * @param shortened whether known items were omitted
   */
  record Reading(
      Seen before,
      int length,
      List<JsonNode> unknown,
      ReceivedResponse response,
      boolean shortened) {}

  /**
   * Omits the known items of a list. A list that is longer or shorter than all valid lists, or that
   * has an item twice, is validated completely, because rules of the list itself need all items.
   */
  Reading read(ContractOperation operation, ReceivedResponse response) {
    Seen before =
        seen.computeIfAbsent(new Kind(operation.id(), response.status()), k -> new Seen());
    if (!(parse(response.body()) instanceof ObjectNode object
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

  /** Records that the validated part has no violations. */
  void addValid(Reading reading) {
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

  private static JsonNode parse(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }
}
