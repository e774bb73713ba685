package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads a paginated list page by page with {@code next_url}. */
public final class PageWalk {
  private static final int LARGE = 100;
  private static final int SMALL = 20;
  private static final int FEWEST = 3;
  private static final int MOST_PAGES = 500;

  /**
   * The maximum number of items to read, so that a very long list leaves requests for other checks.
   */
  public static final int LONGEST = 200;

  private final Probe probe;
  private final ContractOperation operation;
  private final UnaryOperator<Call> parameters;

  /**
   * @param parameters sets the required parameters, without {@code count}
   */
  public PageWalk(Probe probe, String operationId, UnaryOperator<Call> parameters) {
    this.probe = probe;
    this.operation = probe.api().contract().operation(operationId);
    this.parameters = parameters;
  }

  /** Requests the first page. */
  public Response first(int count) {
    return probe.ok(parameters.apply(probe.call(operation.id())).query("count", count));
  }

  /** Returns at least a number of items from the start of the list, or all of them. */
  public List<JsonNode> start(int items) {
    return rest(first(LARGE), LARGE, items);
  }

  /** Returns the items, or skips the check if there are fewer than a number. */
  public List<JsonNode> start(int items, int fewest, Setting setting) {
    return requireItems(start(items), fewest, setting);
  }

  /** Returns the found items, or skips the check if there are fewer than a number. */
  private List<JsonNode> requireItems(List<JsonNode> found, int fewest, Setting setting) {
    if (found.size() < fewest) {
      throw Needs.data("a list of at least " + fewest + " for " + operation.id(), setting);
    }
    return found;
  }

  /**
   * Returns the small page with the item of this number, which is not the last page if there are
   * more.
   */
  public Response pageWithItem(int item, Setting setting) {
    Response page = first(1);
    Set<String> followed = new HashSet<>();
    int met = page.items().size();
    while (met < item) {
      String next =
          page.nextUrl()
              .orElseThrow(
                  () ->
                      Needs.data("a list of at least " + item + " for " + operation.id(), setting));
      page = follow(next, followed);
      met += page.items().size();
    }
    return page;
  }

  /**
   * Returns the page with the item of this id, if it is among the first {@value #LONGEST} or so.
   */
  public Optional<Response> pageWith(String id) {
    Response page = first(LARGE);
    Set<String> followed = new HashSet<>();
    int met = page.items().size();
    while (!Items.ids(page.items()).contains(id)) {
      if (page.nextUrl().isEmpty() || met >= LONGEST) {
        return Optional.empty();
      }
      page = follow(page.nextUrl().get(), followed);
      met += page.items().size();
    }
    return Optional.of(page);
  }

  /** Returns all items, or the first {@value #LONGEST} or so of a longer list. */
  public List<JsonNode> all(int count) {
    return rest(first(count), count, LONGEST);
  }

  /**
   * Returns the items of a page and of later pages, until there are at least a number. A page may
   * be short, or even empty, and have a next page.
   */
  public List<JsonNode> rest(Response page, int count, int most) {
    List<JsonNode> items = new ArrayList<>();
    Set<String> followed = new HashSet<>();
    Optional<Response> here = Optional.of(page);
    while (here.isPresent() && items.size() < most) {
      Response response = here.get();
      probe.verify(Pages.atMost(response, count));
      probe.verify(Pages.announcesNext(response, operation.pageKey().orElseThrow()));
      items.addAll(response.items());
      here = response.nextUrl().map(url -> follow(url, followed));
    }
    return items;
  }

  private Response follow(String url, Set<String> followed) {
    probe.verify(followed.add(url), "page.endless", url + " comes again");
    if (followed.size() > MOST_PAGES) {
      throw Needs.data("fewer pages for " + operation.id(), Setting.TOKEN);
    }
    return probe.ok(probe.api().follow(operation.id(), url));
  }

  /** Verifies that small pages contain every item of large pages once and in the same order. */
  public void verify(Setting setting) {
    List<String> large = Items.ids(requireItems(all(LARGE), FEWEST, setting));
    int count = Math.max(1, Math.min(SMALL, large.size() / 3));
    List<String> small = Items.ids(all(count));
    int common =
        Math.max(large.size(), small.size()) < LONGEST
            ? Integer.MAX_VALUE
            : Math.min(large.size(), small.size());
    probe.verify(
        Pages.sameItems(
            small.subList(0, Math.min(common, small.size())),
            large.subList(0, Math.min(common, large.size()))));
  }
}
