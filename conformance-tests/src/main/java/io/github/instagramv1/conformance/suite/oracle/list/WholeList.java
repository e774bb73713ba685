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
 * A list that was read to its end.
 *
 * @param call a request of the list with required parameters only
 * @param complete whether the list was read to its end, not only to the limit of a run
 * @param positions the page keys that the server returned after the first items, by the number of
 *     items before them
 * @param newer the keys of newer items that it returned, by the number of these items
 */
record WholeList(
    ContractOperation operation,
    Supplier<Call> call,
    List<JsonNode> items,
    boolean complete,
    Map<Integer, String> positions,
    Map<Integer, String> newer) {

  /** The request key of newer items, which is also that of the response. */
  static final String NEWER = "min_tag_id";

  private static final int SEVERAL = 3;

  /**
   * Reads a list once, and its start in pages of one item. The pages are not of the largest size,
   * so that a page of that size can be compared with them.
   *
   * @param most the maximum number of items to read, or one more than the largest page has
   * @param positions the number of pages of one item
   */
  static WholeList walk(
      Probe probe, ContractOperation operation, Supplier<Call> call, int most, int positions) {
    PageWalk walk = new PageWalk(probe, operation.id(), ignored -> call.get());
    int page = mostCount(operation) - 1;
    int enough = Math.max(most, page + 2);
    List<JsonNode> items = walk.rest(walk.first(page), page, enough);
    boolean complete = items.size() < enough;
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
    learnNewer(probe);
  }

  /** A page of several items tells whether its key of newer items is that of the first or last. */
  private void learnNewer(Probe probe) {
    if (operation.parameter(NEWER).isEmpty()) {
      return;
    }
    Response page = probe.ok(call.get().query("count", SEVERAL));
    if (page.nextUrl().isPresent()) {
      Response second = probe.ok(probe.api().follow(operation.id(), page.nextUrl().get()));
      JsonNode at = second.json().path("pagination").path(NEWER);
      if (at.isTextual()) {
        newer.put(page.items().size(), at.asText());
      }
    }
  }

  /**
   * Returns a query with both bounds at one position, which excludes everything, if positions have
   * ids.
   */
  Optional<ListQuery> emptyQuery() {
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

  /** Returns the number of items on a page without a count. */
  int defaultCount() {
    return operation.parameter("count").orElseThrow().defaultNumber().orElseThrow();
  }

  /** Returns the maximum number of items on a page. */
  int mostCount() {
    return mostCount(operation);
  }

  private static int mostCount(ContractOperation operation) {
    return operation.parameter("count").orElseThrow().clampedTo().orElseThrow();
  }
}
