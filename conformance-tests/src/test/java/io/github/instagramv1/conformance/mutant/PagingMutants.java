package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What goes wrong with lists that come in pages: each fault on each such list. */
final class PagingMutants {
  private static final String PAGINATION = "pagination";
  private static final String NEXT_URL = "next_url";

  private final List<Mutant> mutants = new ArrayList<>();
  private final List<ContractOperation> paged;

  PagingMutants(Contract contract) {
    this.paged = contract.operations().stream().filter(each -> each.pageKey().isPresent()).toList();
  }

  List<Mutant> all() {
    sizes();
    order();
    walks();
    urls();
    return List.copyOf(mutants);
  }

  private void sizes() {
    each(
        "COUNT-IGNORED",
        "count is ignored",
        "LIST-01",
        PagingRule.COUNT,
        () -> Faults.ignoring("count"));
    each(
        "COUNT-ONE-MORE",
        "a page holds one item more than asked for",
        "LIST-01",
        PagingRule.COUNT,
        () -> Faults.request(PagingMutants::oneMore));
    each(
        "DEFAULT-COUNT",
        "without count, a page holds the maximum",
        "LIST-01",
        PagingRule.DEFAULT,
        () ->
            Faults.where(
                request -> request.parameter("count").isEmpty(),
                Faults.request(request -> request.with("count", "1000"))));
    each(
        "LARGE-COUNT-REFUSED",
        "a count above the maximum is refused",
        "LIST-01",
        PagingRule.MOST,
        () ->
            Faults.where(
                request -> number(request) > 100,
                Faults.request(request -> request.with("count", "0"))));
    each(
        "ZERO-COUNT",
        "a count of 0 is taken for none",
        "PAGE-04",
        PagingRule.BAD_COUNT,
        () ->
            Faults.where(
                request -> request.parameter("count").equals(java.util.Optional.of("0")),
                Faults.ignoring("count")));
    each(
        "NEGATIVE-COUNT",
        "a negative count is taken for none",
        "PAGE-04",
        PagingRule.BAD_COUNT,
        () -> Faults.where(request -> number(request) < 0, Faults.ignoring("count")));
    each(
        "WORD-COUNT",
        "a count that is a word is taken for none",
        "PAGE-04",
        PagingRule.BAD_COUNT,
        () ->
            Faults.where(
                request -> request.parameter("count").filter(c -> c.matches("[a-z]+")).isPresent(),
                Faults.ignoring("count")));
  }

  private static ProxyRequest oneMore(ProxyRequest request) {
    long count = number(request);
    return count > 0 && count < 33 ? request.with("count", String.valueOf(count + 1)) : request;
  }

  private static long number(ProxyRequest request) {
    return request
        .parameter("count")
        .filter(text -> text.matches("-?[0-9]{1,9}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  private void order() {
    each(
        "REVERSED",
        "a page comes in the wrong order",
        "LIST-01",
        PagingRule.ORDER,
        () -> Faults.items(Faults::reversed));
    each(
        "ITEM-TWICE",
        "an item stands twice in a page of several",
        "LIST-01",
        PagingRule.ONCE,
        () ->
            Faults.items(
                items -> {
                  List<JsonNode> doubled = new ArrayList<>(items);
                  if (items.size() > 2) {
                    doubled.set(1, items.get(0));
                  }
                  return doubled;
                }));
  }

  private void walks() {
    onLaterPages(
        "GAP",
        "a later page misses its first item",
        "LIST-01",
        PagingRule.ONCE,
        Faults.items(items -> items.subList(Math.min(1, items.size()), items.size())));
    each(
        "CURSOR-AT-FIRST",
        "next_url begins where the page itself began",
        "LIST-01",
        PagingRule.ONCE,
        RepeatingCursor::new);
    onLaterPages("KEY-IGNORED", "the page key is ignored", "LIST-01", PagingRule.ONCE, null);
    each(
        "ENDS-EARLY",
        "the first page announces no other",
        "LIST-01",
        PagingRule.ANNOUNCED,
        () -> Faults.envelope(root -> root.putObject(PAGINATION)));
    onLaterPages(
        "ENDS-AFTER-TWO",
        "the second page announces no other",
        "LIST-01",
        PagingRule.ONCE,
        Faults.envelope(root -> root.putObject(PAGINATION)));
    each(
        "NEVER-ENDS",
        "the last page announces another",
        "LIST-01",
        PagingRule.LAST,
        NeverEnding::new);
    each(
        "KEY-WITHOUT-URL",
        "the page key comes without next_url",
        "LINK-01",
        PagingRule.ANNOUNCED,
        () -> Faults.envelope(root -> pagination(root).remove(NEXT_URL)));
    byKey(
        "URL-WITHOUT-KEY",
        "next_url comes without the page key",
        "LINK-01",
        PagingRule.ANNOUNCED,
        key -> Faults.envelope(root -> pagination(root).remove(key.response())));
    byKey(
        "KEY-DIFFERS",
        "the page key is not that of next_url",
        "LINK-01",
        PagingRule.ANNOUNCED,
        key ->
            Faults.envelope(
                root -> {
                  if (pagination(root).has(key.response())) {
                    pagination(root).put(key.response(), "1_1");
                  }
                }));
    each(
        "NULL-PAGINATION",
        "the pagination of the last page is null",
        "LIST-01",
        PagingRule.LAST,
        () ->
            Faults.envelope(
                root -> {
                  if (!pagination(root).has(NEXT_URL)) {
                    root.putNull(PAGINATION);
                  }
                }));
  }

  private void urls() {
    url("RELATIVE-URL", "next_url is relative", url -> url.replaceAll("^https?://[^/]+", ""));
    url("URL-WITHOUT-COUNT", "next_url forgets count", url -> without(url, "count"));
    url("URL-WITHOUT-TOKEN", "next_url forgets the token", url -> without(url, "access_token"));
    url(
        "URL-WITHOUT-UNKNOWN",
        "next_url forgets a parameter that the server does not know",
        url -> without(url, "conformance"));
    url(
        "URL-UNENCODED",
        "next_url decodes what was encoded",
        url -> url.replace("%20", "%2520").replace("+", "%2B"));
    url("URL-OF-OTHER-PATH", "next_url has another path", url -> url.replaceFirst("\\?", "/more?"));
  }

  private void url(String name, String title, java.util.function.UnaryOperator<String> change) {
    each(
        name,
        title,
        "LINK-01",
        PagingRule.NEXT_URL,
        () ->
            Faults.envelope(
                root -> {
                  JsonNode url = pagination(root).path(NEXT_URL);
                  if (url.isTextual()) {
                    pagination(root).put(NEXT_URL, change.apply(url.asText()));
                  }
                }));
  }

  private static String without(String url, String name) {
    return url.replaceAll("(?<=[?&])" + name + "=[^&]*&?", "");
  }

  private static ObjectNode pagination(ObjectNode root) {
    return root.withObject("/" + PAGINATION);
  }

  private void each(
      String name, String title, String check, PagingRule rule, Supplier<Fault> fault) {
    byKey(name, title, check, rule, key -> fault.get());
  }

  private void byKey(
      String name, String title, String check, PagingRule rule, Function<PageKey, Fault> fault) {
    for (ContractOperation operation : paged) {
      PageKey key = operation.pageKey().orElseThrow();
      mutants.add(
          new Mutant(
              "PAGING-" + name + "." + operation.id(),
              title,
              rule.of(operation),
              Trigger.ALWAYS,
              Set.of(operation.id()),
              Set.of(check),
              () -> fault.apply(key)));
    }
  }

  /**
   * A fault of pages that are asked for by their key.
   *
   * @param fault null to leave the key out of the request
   */
  private void onLaterPages(String name, String title, String check, PagingRule rule, Fault fault) {
    for (ContractOperation operation : paged) {
      String key = operation.pageKey().orElseThrow().request();
      Predicate<ProxyRequest> later = request -> request.parameter(key).isPresent();
      Fault applied = fault == null ? Faults.ignoring(key) : fault;
      mutants.add(
          new Mutant(
              "PAGING-" + name + "." + operation.id(),
              title,
              rule.of(operation),
              Trigger.CORNER,
              Set.of(operation.id()),
              Set.of(check),
              () -> Faults.where(later, applied)));
    }
  }

  /** Announces as the next page the one that was just answered. */
  private static final class RepeatingCursor implements Fault {
    private final Map<String, String> requested = new java.util.HashMap<>();

    @Override
    public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
      ProxyResponse response = upstream.send(request);
      return response
          .json()
          .filter(root -> pagination(root).has(NEXT_URL))
          .map(
              root -> {
                String next = pagination(root).path(NEXT_URL).asText();
                String before = requested.getOrDefault(request.path(), next);
                requested.put(request.path(), next);
                pagination(root).put(NEXT_URL, before);
                return response.withJson(root);
              })
          .orElse(response);
    }
  }

  /** Announces, on the last page, the last page once more. */
  private static final class NeverEnding implements Fault {
    private ObjectNode announced;

    @Override
    public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
      ProxyResponse response = upstream.send(request);
      if (response.json().isEmpty() || response.status() != 200) {
        return response;
      }
      ObjectNode root = response.json().get();
      if (pagination(root).has(NEXT_URL)) {
        announced = pagination(root).deepCopy();
      } else if (announced != null) {
        root.set(PAGINATION, announced);
      } else {
        pagination(root)
            .put("next_max_id", "1_1")
            .put(NEXT_URL, "http://localhost/v1/none?max_id=1_1");
      }
      return response.withJson(root);
    }
  }
}
