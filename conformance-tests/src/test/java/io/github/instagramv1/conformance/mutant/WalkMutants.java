package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Corners of walks: the second page, the largest page, the end, and what arrives meanwhile. */
final class WalkMutants {
  private static final String PAGINATION = "pagination";
  private static final String NEXT_URL = "next_url";
  private static final String HIDDEN = "page_of";
  private static final Map<String, String> ARRIVALS =
      Map.of(
          "getSelfLikedMedia", "LIKED-04",
          "listFollows", "FOLLOW-06",
          "listFollowedBy", "FOLLOW-07");
  private static final Map<String, String> ARRIVAL_RULES =
      Map.of(
          "getSelfLikedMedia", "paging.arrivals-liked",
          "listFollows", "paging.arrivals-follows",
          "listFollowedBy", "paging.arrivals-followers");

  private static final Map<String, String> KEY_RULES =
      Map.of(
          "getSelfLikedMedia", "paging.max-like-id",
          "listFollows", "paging.cursor",
          "listFollowedBy", "paging.cursor");

  private final Builder b = new Builder("PAGING");
  private final List<ContractOperation> paged;

  WalkMutants(Contract contract) {
    this.paged = contract.operations().stream().filter(each -> each.pageKey().isPresent()).toList();
  }

  List<Mutant> all() {
    for (ContractOperation operation : paged) {
      secondPage(operation);
      keys(operation);
      largestPage(operation);
    }
    arrivals();
    return b.all();
  }

  private void corner(
      String name,
      String title,
      ContractOperation operation,
      String check,
      String requirement,
      Supplier<Fault> fault) {
    b.add(
        name + "." + operation.id(),
        title,
        Trigger.CORNER,
        Set.of(operation.id()),
        Set.of(check),
        requirement,
        fault);
  }

  private static Predicate<ProxyRequest> later(ContractOperation operation) {
    String key = operation.pageKey().orElseThrow().request();
    return request -> request.parameter(key).isPresent();
  }

  private void secondPage(ContractOperation operation) {
    corner(
        "SECOND-PAGE-LARGER",
        "a later page holds one item more than asked for",
        operation,
        "LIST-01",
        "paging.count",
        () ->
            Faults.where(
                later(operation),
                Faults.request(
                    request -> request.with("count", String.valueOf(count(request) + 1)))));
    corner(
        "SECOND-PAGE-500",
        "a later page is a server error",
        operation,
        "LIST-01",
        "envelope.no-5xx",
        () -> Faults.where(later(operation), Faults.refusing(500, "APIError")));
    corner(
        "OVERLAP",
        "a later page begins with the last item of the page before",
        operation,
        operation.id().equals("getSelfLikedMedia") ? "LIKED-04" : "LIST-01",
        KEY_RULES.getOrDefault(operation.id(), PagingRule.ONCE.of(operation)),
        () -> overlapping(later(operation)));
    if (operation.pageKey().orElseThrow().namesMedia()) {
      corner(
          "BEYOND-REFUSED",
          "a page beyond the end is refused",
          operation,
          "LIST-01",
          "paging.beyond",
          () -> emptyRefused(later(operation)));
    }
  }

  private static long count(ProxyRequest request) {
    return request
        .parameter("count")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  private static Fault overlapping(Predicate<ProxyRequest> later) {
    Map<String, JsonNode> last = new HashMap<>();
    return Faults.items(
        (request, items) -> {
          List<JsonNode> result = new ArrayList<>(items);
          JsonNode before = last.get(request.path());
          if (!items.isEmpty()) {
            last.put(request.path(), items.get(items.size() - 1).deepCopy());
          }
          if (later.test(request) && before != null && !items.isEmpty()) {
            result.add(0, before);
            result.remove(result.size() - 1);
          }
          return result;
        });
  }

  private static Fault emptyRefused(Predicate<ProxyRequest> later) {
    Fault refusal = Faults.refusing(400, "APINotFoundError");
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      boolean empty = response.json().map(root -> root.path("data").isEmpty()).orElse(false);
      return response.status() == 200 && empty && later.test(request)
          ? refusal.apply(request, upstream)
          : response;
    };
  }

  private void keys(ContractOperation operation) {
    b.each(
        "URL-OF-OTHER-HOST",
        "next_url leads to another host",
        operation.id(),
        "LINK-01",
        "paging.followable",
        () -> url(url -> url.replaceFirst("//[^/]+", "//127.0.0.1:1")));
    corner(
        "KEY-ALONE-IGNORED",
        "the page key counts in next_url alone",
        operation,
        "LINK-01",
        "paging.key",
        () -> withHiddenKey(operation.pageKey().orElseThrow().request()));
  }

  private static Fault url(Function<String, String> change) {
    return Faults.envelope(
        root -> {
          JsonNode url = root.path(PAGINATION).path(NEXT_URL);
          if (url.isTextual()) {
            root.withObject("/" + PAGINATION).put(NEXT_URL, change.apply(url.asText()));
          }
        });
  }

  private static Fault withHiddenKey(String key) {
    Fault marked = url(url -> url + "&" + HIDDEN + "=2");
    return (request, upstream) -> {
      boolean followed = request.parameter(HIDDEN).isPresent();
      return marked.apply(followed ? request.without(HIDDEN) : request.without(key), upstream);
    };
  }

  private void largestPage(ContractOperation operation) {
    int most = operation.parameter("count").orElseThrow().clampedTo().orElseThrow();
    Predicate<ProxyRequest> largest = request -> count(request) == most;
    corner(
        "LARGEST-PAGE-SHORT",
        "a page of the largest count misses its last item",
        operation,
        "LIST-01",
        PagingRule.MOST.of(operation),
        () ->
            Faults.where(
                largest, Faults.items(items -> items.subList(0, Math.max(0, items.size() - 1)))));
    corner(
        "LARGEST-COUNT-REFUSED",
        "the largest count is refused",
        operation,
        "LIST-01",
        PagingRule.MOST.of(operation),
        () -> Faults.where(largest, Faults.refusing(400, "APIInvalidParametersError")));
  }

  private void arrivals() {
    for (ContractOperation operation : paged) {
      String check = ARRIVALS.get(operation.id());
      String key = operation.pageKey().orElseThrow().request();
      if (check != null) {
        corner(
            "SHIFT",
            "pages shift when something arrives at the head",
            operation,
            check,
            ARRIVAL_RULES.get(operation.id()),
            () -> new OffsetPages(key));
      } else if (operation.id().equals("getUserRecentMedia")) {
        b.add(
            "SHIFT." + operation.id(),
            "pages shift when something arrives at the head",
            Trigger.CORNER,
            Set.of(operation.id()),
            Set.of(),
            "paging.arrivals-media",
            () -> new OffsetPages(key));
      }
    }
  }

  /** Takes a page key for the number of the items before it, as they are now. */
  private static final class OffsetPages implements Fault {
    private final String key;
    private final Map<String, Integer> offsets = new HashMap<>();

    OffsetPages(String key) {
      this.key = key;
    }

    @Override
    public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
      int offset = offsets.getOrDefault(request.parameter(key).orElse(""), 0);
      int count = (int) WalkMutants.count(request);
      if (count == 0) {
        return upstream.send(request);
      }
      ProxyResponse response =
          upstream.send(request.without(key).with("count", String.valueOf(offset + count)));
      if (response.status() != 200 || response.json().isEmpty()) {
        return response;
      }
      ObjectNode root = response.json().get();
      List<JsonNode> items = new ArrayList<>();
      root.path("data").forEach(items::add);
      root.putArray("data").addAll(items.subList(Math.min(offset, items.size()), items.size()));
      JsonNode next = root.path(PAGINATION).path(NEXT_URL);
      if (next.isTextual()) {
        List<Map.Entry<String, String>> query =
            ProxyRequest.parse(next.asText().split("\\?", 2)[1]);
        query.stream()
            .filter(pair -> pair.getKey().equals(key))
            .forEach(pair -> offsets.put(pair.getValue(), items.size()));
        root.withObject("/" + PAGINATION)
            .put(NEXT_URL, next.asText().replaceFirst("([?&])count=[0-9]+", "$1count=" + count));
      }
      return response.withJson(root);
    }
  }
}
