package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.NextUrls;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.world.Needs;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** What holds for every list that comes in pages. */
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

  private static Reply first(Probe probe, ContractOperation operation, int count) {
    return probe.ok(list(probe, operation).query("count", count));
  }

  private static PageWalk walk(Probe probe, ContractOperation operation) {
    return new PageWalk(probe, operation.id(), call -> Lists.fill(probe, operation, call));
  }

  /** The start of the list; fewer than {@value #FEWEST} skip the check. */
  private static List<String> start(Probe probe, ContractOperation operation) {
    PageWalk walk = walk(probe, operation);
    List<JsonNode> items = walk.rest(walk.first(LARGE), LARGE, 2 * SMALL + 1);
    return Items.ids(walk.enough(items, FEWEST, Lists.setting(operation)));
  }

  /** Skips the check where the list is shorter than {@value #FEWEST}; a run looks once. */
  private static void requireItems(Probe probe, ContractOperation operation) {
    probe.world().once("list of " + operation.id(), () -> start(probe, operation));
  }

  private static ContractParameter count(ContractOperation operation) {
    return operation.parameter("count").orElseThrow();
  }

  @EachOperation(Which.PAGED)
  @DisplayName("PAGE-01: a page holds no more than asked for, and announces another if there is")
  void count(Probe probe, ContractOperation operation) {
    requireItems(probe, operation);
    for (int count : new int[] {1, FEWEST - 1}) {
      Reply page = first(probe, operation, count);
      probe.verify(Pages.atMost(page, count));
      probe.verify(page.nextUrl().isPresent(), "page.next", "there is more, and no next_url");
    }
  }

  @EachOperation(Which.PAGED)
  @DisplayName("PAGE-02: without a count, a page holds no more than the default")
  void defaultCount(Probe probe, ContractOperation operation) {
    int most = count(operation).defaultNumber().orElseThrow();
    Reply page = probe.ok(list(probe, operation));
    probe.verify(Pages.atMost(page, most));
    probe.verify(
        page.data().size() > 0 || page.nextUrl().isPresent() || isEmpty(probe, operation),
        "page.default",
        "the default page is empty");
  }

  private static boolean isEmpty(Probe probe, ContractOperation operation) {
    return walk(probe, operation).start(1).isEmpty();
  }

  @EachOperation(Which.PAGED)
  @DisplayName("PAGE-03: a count above the maximum counts as the maximum")
  void clamped(Probe probe, ContractOperation operation) {
    int most = count(operation).clampedTo().orElseThrow();
    Reply page = first(probe, operation, ABOVE_ANY_MAXIMUM);
    probe.verify(Pages.atMost(page, most));
    Reply atMost = first(probe, operation, most);
    probe.verify(Items.same("items", Items.ids(page.items()), Items.ids(atMost.items())));
  }

  @EachOperation(value = Which.PAGED, negative = true)
  @DisplayName("PAGE-04: a count of 0, of less, or of no number is refused")
  void badCount(Probe probe, ContractOperation operation) {
    Refusals.badCounts(probe, () -> list(probe, operation));
  }

  @EachOperation(Which.PAGED)
  @DisplayName("PAGE-05: next_url repeats path and parameters, and changes the page key alone")
  void nextUrl(Probe probe, ContractOperation operation) {
    requireItems(probe, operation);
    Reply page = probe.ok(list(probe, operation).query("count", 1).query("conformance", "a b&c=é"));
    String next = page.nextUrl().orElse("");
    String sent = page.exchange().request().url();
    probe.verify(NextUrls.repeats(next, sent, key(operation)));
  }

  @EachOperation(Which.PAGED)
  @DisplayName("PAGE-06: the page key alone asks for the page that next_url asks for")
  void keyAlone(Probe probe, ContractOperation operation) {
    requireItems(probe, operation);
    Reply page = first(probe, operation, 1);
    probe.verify(Pages.announcesNext(page, key(operation)));
    String value = page.json().path("pagination").path(key(operation).reply()).asText();
    Reply byKey =
        probe.ok(list(probe, operation).query("count", 1).query(key(operation).request(), value));
    Reply byUrl = probe.ok(probe.api().follow(operation.id(), page.nextUrl().orElse("")));
    probe.verify(Items.same("items", Items.ids(byUrl.items()), Items.ids(byKey.items())));
  }

  /** A page of one that lost it would be empty, as any page may be; a page of two is then short. */
  @EachOperation(Which.PAGED)
  @DisplayName(
      "PAGE-07: the second page goes on where the first ended, and small pages join to large")
  void joins(Probe probe, ContractOperation operation) {
    List<String> whole = start(probe, operation);
    int count = whole.size() > 2 * SMALL ? SMALL : 1;
    int most = 2 * count + 1;
    PageWalk walk = walk(probe, operation);
    List<String> joined = Items.ids(walk.rest(walk.first(count), count, most));
    probe.verify(Pages.sameWalk(atMost(most, joined), atMost(most, whole)));
  }

  private static List<String> atMost(int most, List<String> ids) {
    return ids.subList(0, Math.min(most, ids.size()));
  }

  @EachOperation(Which.PAGED)
  @DisplayName("PAGE-08: the last page announces no other, and an ended list is empty, not refused")
  void lastPage(Probe probe, ContractOperation operation) {
    Reply start = walk(probe, operation).to(FEWEST, Lists.setting(operation));
    Optional<Reply> last = last(probe, operation, start);
    if (last.isEmpty()) {
      throw Needs.data("a shorter list", Lists.setting(operation));
    }
    JsonNode pagination = last.get().json().path("pagination");
    probe.verify(
        !pagination.has(key(operation).reply()), "page.last", "the last page says " + pagination);
    String position = position(operation, start);
    if (key(operation).namesMedia() && !position.isEmpty()) {
      Reply beyond =
          probe.ok(cut(probe, operation, start).query(key(operation).request(), position));
      probe.verify(Items.same("beyond the end", List.of(), Items.ids(beyond.items())));
    }
  }

  /** Where a page ends, which the server alone knows; empty if the page is the last. */
  private static String position(ContractOperation operation, Reply page) {
    return page.json().path("pagination").path(key(operation).reply()).asText();
  }

  /** The last page of the list, cut behind its newest items where the operation can do so. */
  private static Optional<Reply> last(Probe probe, ContractOperation operation, Reply start) {
    Set<String> followed = new HashSet<>();
    Set<String> met = new HashSet<>();
    Reply page = probe.ok(cut(probe, operation, start));
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

  /** The list without what is older than the page {@code start} ends. */
  private static Call cut(Probe probe, ContractOperation operation, Reply start) {
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
