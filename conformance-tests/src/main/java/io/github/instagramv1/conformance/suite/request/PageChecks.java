package io.github.instagramv1.conformance.suite.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.NextUrls;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Lists;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of every paginated list. */
@Checks
@Tag("paging")
class PageChecks {
  private static final int FEWEST = 3;
  private static final int MOST_PAGES = 50;
  private static final int SMALL = 2;
  private static final int LARGE = 12;
  private static final int ABOVE_ANY_MAXIMUM = 1000;

  private static Call list(Probe probe, ContractOperation operation) {
    return Lists.fill(probe, operation, probe.api().call(operation));
  }

  private static Response first(Probe probe, ContractOperation operation, int count) {
    return probe.ok(list(probe, operation).query("count", count));
  }

  private static PageWalk walk(Probe probe, ContractOperation operation) {
    return new PageWalk(probe, operation.id(), call -> Lists.fill(probe, operation, call));
  }

  /**
   * Returns the start of the list; the check is skipped if there are fewer than {@value #FEWEST}
   * items.
   */
  private static List<String> start(Probe probe, ContractOperation operation) {
    PageWalk walk = walk(probe, operation);
    List<JsonNode> items = walk.rest(walk.first(LARGE), LARGE, 2 * SMALL + 1);
    return Items.ids(walk.enough(items, FEWEST, Lists.setting(operation)));
  }

  private static ContractParameter count(ContractOperation operation) {
    return operation.parameter("count").orElseThrow();
  }

  private static boolean isEmpty(Probe probe, ContractOperation operation) {
    return walk(probe, operation).start(1).isEmpty();
  }

  @EachOperation(value = Which.PAGED, negative = true)
  @DisplayName("PAGE-04: a count of 0, a negative one, and one that is not a number are rejected")
  void badCount(Probe probe, ContractOperation operation) {
    Refusals.badCounts(probe, () -> list(probe, operation));
  }

  /**
   * Returns the position at which a page ends, as the server returns it; empty if the page is the
   * last.
   */
  private static String position(ContractOperation operation, Response page) {
    return page.json().path("pagination").path(key(operation).response()).asText();
  }

  /**
   * Returns the last page of the list, limited to its newest items if the operation supports this.
   */
  private static Optional<Response> last(Probe probe, ContractOperation operation, Response start) {
    Set<String> followed = new HashSet<>();
    Set<String> met = new HashSet<>();
    Response page = probe.ok(cut(probe, operation, start));
    for (int pages = 1; pages < MOST_PAGES; pages++) {
      for (String id : Items.ids(page.items())) {
        probe.verify(met.add(id), "page.endless", id + " comes again");
      }
      if (page.nextUrl().isEmpty()) {
        return Optional.of(page);
      }
      String next = page.nextUrl().get();
      String sent = page.exchange().request().url();
      probe.verify(NextUrls.repeats(next, sent, Set.of(key(operation).request(), "count")));
      probe.verify(followed.add(next), "page.endless", next + " comes again");
      page = probe.ok(probe.api().follow(operation.id(), next));
    }
    return Optional.empty();
  }

  /** Limits the list to items that are not older than those of the page {@code start}. */
  private static Call cut(Probe probe, ContractOperation operation, Response start) {
    Call call = list(probe, operation).query("count", ABOVE_ANY_MAXIMUM);
    String position = position(operation, start);
    for (String name : List.of("min_id", "min_tag_id")) {
      if (operation.parameter(name).isPresent() && !position.isEmpty()) {
        call.query(name, position);
      }
    }
    return call;
  }

  private static PageKey key(ContractOperation operation) {
    return operation.pageKey().orElseThrow();
  }
}
