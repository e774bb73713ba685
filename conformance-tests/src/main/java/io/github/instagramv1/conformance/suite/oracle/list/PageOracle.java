package io.github.instagramv1.conformance.suite.oracle.list;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Compares the pages of a query with the model. A page may be short, or even empty. Its items must
 * be the next expected ones, and if items remain, there must be a next page.
 */
final class PageOracle {
  private static final int MOST_EMPTY = 20;

  private final Probe probe;
  private final WholeList list;

  PageOracle(Probe probe, WholeList list) {
    this.probe = probe;
    this.list = list;
  }

  /**
   * Requests the first page of a query, and further pages until a number of items is read.
   *
   * @param count the count of each page; absent for the default
   * @param items the number of items to read, if there are as many
   */
  void verify(ListQuery query, OptionalInt count, int items) {
    Call call = list.call().get();
    query.parameters().forEach(call::query);
    count.ifPresent(each -> call.query("count", each));
    int most = Math.min(count.orElse(list.defaultCount()), list.mostCount());
    List<String> expected = Items.ids(query.expected());
    List<String> received = new ArrayList<>();
    Optional<Response> page = Optional.of(probe.ok(call));
    Set<String> followed = new HashSet<>();
    int empty = 0;
    while (page.isPresent()
        && received.size() <= Math.min(items, expected.size())
        && empty < MOST_EMPTY) {
      Response here = page.get();
      probe.verify(Pages.atMost(here, most));
      probe.verify(Pages.announcesNext(here, list.operation().pageKey().orElseThrow()));
      empty = here.items().isEmpty() ? empty + 1 : 0;
      received.addAll(Items.ids(here.items()));
      compare(query, received, expected);
      boolean enough =
          received.size() >= Math.min(items, expected.size()) && received.size() < expected.size();
      probe.verify(
          here.nextUrl().isPresent() || received.size() >= expected.size(),
          "list.ends",
          "%s ends behind %s of %s"
              .formatted(query.parameters(), received.size(), expected.size()));
      boolean known = here.nextUrl().filter(followed::contains).isPresent();
      probe.verify(!known, "list.endless", "an earlier page is returned again");
      here.nextUrl().ifPresent(followed::add);
      page =
          enough
              ? Optional.empty()
              : here.nextUrl().map(url -> probe.ok(probe.api().follow(operation(), url)));
    }
  }

  /** Reads a list without bounds to its end, if this does not take too many requests. */
  void verifyEnd() {
    Set<String> followed = new HashSet<>();
    Response page = probe.ok(list.call().get().query("count", list.mostCount()));
    while (page.nextUrl().isPresent() && followed.size() < MOST_EMPTY) {
      String next = page.nextUrl().get();
      probe.verify(followed.add(next), "list.endless", "an earlier page is returned again");
      page = probe.ok(probe.api().follow(operation(), next));
    }
    String key = list.operation().pageKey().orElseThrow().response();
    probe.verify(
        page.nextUrl().isPresent() || !page.json().path("pagination").has(key),
        "list.ends",
        "the last page has " + key);
  }

  private String operation() {
    return list.operation().id();
  }

  private void compare(ListQuery query, List<String> received, List<String> expected) {
    int common = Math.min(received.size(), expected.size());
    boolean more = received.size() > expected.size() && query.whole();
    boolean same = received.subList(0, common).equals(expected.subList(0, common));
    if (more || !same) {
      int at = 0;
      while (at < common && received.get(at).equals(expected.get(at))) {
        at++;
      }
      probe.verify(
          Optional.of(
              new Finding(
                  "list.model",
                  "%s: item %s is %s, not %s"
                      .formatted(
                          query.parameters(), at + 1, nth(received, at), nth(expected, at)))));
    }
  }

  private static String nth(List<String> ids, int at) {
    return at < ids.size() ? ids.get(at) : "the end";
  }
}
