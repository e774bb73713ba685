package io.github.instagramv1.conformance.suite.oracle.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.PageWalk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A list as a walk to its end found it.
 *
 * @param call a request of the list, with nothing but what names it
 * @param complete whether the walk came to the end, and not only to the limit of a run
 * @param positions what the server names as the page key behind the first items, by how many items
 *     stand before it
 * @param newer what it names as the key of newer items, by how many of them there are
 */
record WholeList(
    ContractOperation operation,
    Supplier<Call> call,
    List<JsonNode> items,
    boolean complete,
    Map<Integer, String> positions,
    Map<Integer, String> newer) {

  /** The request key of newer items, which is that of the response too. */
  static final String NEWER = "min_tag_id";

  /**
   * Walks it once in large pages, and at its start in pages of one.
   *
   * @param most how many items to walk over, of a list that has more
   * @param positions how many pages of one
   */
  static WholeList walk(
      Probe probe, ContractOperation operation, Supplier<Call> call, int most, int positions) {
    PageWalk walk = new PageWalk(probe, operation.id(), ignored -> call.get());
    List<JsonNode> items = walk.start(most);
    boolean complete = items.size() < most;
    WholeList whole =
        new WholeList(
            operation, call, items, complete, new LinkedHashMap<>(), new LinkedHashMap<>());
    whole.learnPositions(probe, positions);
    return whole;
  }

  private void learnPositions(Probe probe, int most) {
    PageKey key = operation.pageKey().orElseThrow();
    Response page = probe.ok(call.get().query("count", 1));
    int met = 0;
    while (page.nextUrl().isPresent() && positions.size() < most) {
      JsonNode pagination = page.json().path("pagination");
      if (pagination.path(NEWER).isTextual() && met > 0) {
        newer.put(met, pagination.path(NEWER).asText());
      }
      met += page.items().size();
      positions.put(met, pagination.path(key.response()).asText());
      page = probe.ok(probe.api().follow(operation.id(), page.nextUrl().get()));
    }
  }

  /** A query of both bounds at one place, which leaves nothing, where places have names. */
  Optional<ListQuery> nothing() {
    String key = operation.pageKey().orElseThrow().request();
    return operation.parameter(NEWER).isPresent()
        ? positions.values().stream()
            .findFirst()
            .map(at -> new ListQuery(Map.of(key, at, NEWER, at), List.of(), true))
        : Optional.empty();
  }

  List<String> ids() {
    return Items.ids(items);
  }

  /** The number of items on a page without a count. */
  int defaultCount() {
    return operation.parameter("count").orElseThrow().defaultNumber().orElseThrow();
  }

  /** The largest number of items on a page. */
  int mostCount() {
    return operation.parameter("count").orElseThrow().clampedTo().orElseThrow();
  }
}
