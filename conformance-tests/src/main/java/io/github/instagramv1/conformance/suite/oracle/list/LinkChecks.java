package io.github.instagramv1.conformance.suite.oracle.list;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.NextUrls;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import io.github.instagramv1.conformance.model.NextPage;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Lists;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.oracle.search.VisibleObjects;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the URL of a next page for all forms of requests. */
@Checks
@Tag("paging")
class LinkChecks {
  private static final int FEWEST = 2;
  private static final int CANDIDATES = 10;
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  /** Encoded unknown names and values, all of which the URL must repeat. */
  private static final List<String> UNKNOWN =
      List.of(
          "conformance=a%20b%26c%3D%C3%A9%23",
          "x=1&x=2",
          "x=2&x=1&x=2",
          "empty=",
          "flag",
          "%E2%9C%93=%F0%9F%98%80",
          "plus=a+b%2Bc",
          "percent=100%25",
          "COUNT=7",
          "next=http%3A%2F%2Fexample.org%2F%3Fa%3Db",
          "a.b=c;d",
          "list%5B%5D=1&list%5B%5D=2");

  /** The names that have a meaning in each request. */
  private static final List<String> BESIDE =
      List.of("access_token", "client_id", "sig", "callback", "_method");

  private static final Map<String, String> BOUNDS =
      Map.of("min_id", "1", "min_timestamp", "0", "max_timestamp", "4102444800", "min_tag_id", "1");

  @EachOperation(Which.PAGED)
  @DisplayName("LINK-01: next_url repeats the whole request and continues where the page ended")
  void repeatsTheRequest(Probe probe, ContractOperation operation) {
    PageWalk walk = new PageWalk(probe, operation.id(), call -> Lists.fill(probe, operation, call));
    List<String> ids = Items.ids(walk.start(FEWEST, FEWEST, Lists.setting(operation)));
    String unknown = String.join("&", UNKNOWN) + "&" + similarNames(operation);
    verify(probe, operation, ids, call -> withRawPairs(call, unknown));
    verifyEncodedKey(probe, operation);
    if (probe.examples() > 0) {
      verify(probe, operation, ids, call -> call.pathSuffix("/"));
      verify(probe, operation, ids, call -> call.pathSuffix(".json"));
      verify(probe, operation, ids, call -> withRawPairs(call, "sig=00"));
      verify(probe, operation, ids, call -> withRawPairs(call, "callback=show"));
      verify(probe, operation, ids, call -> bounds(operation, call));
    }
  }

  /** Verifies that the key of a page is replaced even if the request encodes its name. */
  private static void verifyEncodedKey(Probe probe, ContractOperation operation) {
    PageKey key = operation.pageKey().orElseThrow();
    String name = "%" + Integer.toHexString(key.request().charAt(0)) + key.request().substring(1);
    Response first = probe.ok(list(probe, operation).query("count", 1));
    String position = first.json().path("pagination").path(key.response()).asText();
    Call call = list(probe, operation).query("count", 1);
    Response page = probe.ok(call.rawQuery(name, URLEncoder.encode(position, UTF_8)));
    if (page.nextUrl().isPresent()) {
      verify(probe, page, List.of(), () -> list(probe, operation));
    }
  }

  /** Returns unknown parameters whose names are similar to those with a meaning. */
  private static String similarNames(ContractOperation operation) {
    return Stream.concat(
            operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .map(ContractParameter::name),
            BESIDE.stream())
        .map(name -> "%1$s_hint=1&my_%1$s=2&%2$s=3".formatted(name, capitalized(name)))
        .collect(Collectors.joining("&"));
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Sets bounds that exclude nothing. */
  private static Call bounds(ContractOperation operation, Call call) {
    BOUNDS.forEach(
        (name, value) -> operation.parameter(name).ifPresent(each -> call.query(name, value)));
    return call;
  }

  @EachOperation(Which.PAGED_BY_CLIENT_ID)
  @DisplayName("LINK-03: a client id alone reads the next page as it reads the first")
  void clientIdReadsNextPage(Probe probe, ContractOperation operation) {
    Credential client = new Credential.ClientId(probe.need(Setting.CLIENT_ID));
    for (String user : readers(probe, operation)) {
      UnaryOperator<Call> variant =
          call -> (user.isEmpty() ? call : callOf(probe, operation, user)).as(client);
      Response page = variant.apply(list(probe, operation)).query("count", 1).send();
      if (page.status() == 200 && page.nextUrl().isPresent()) {
        verify(probe, page, List.of(), () -> variant.apply(list(probe, operation)));
        return;
      }
    }
    throw Needs.data("a longer list for " + operation.id(), Setting.USER_ID);
  }

  /**
   * Returns the users whose lists may be long enough; an empty name if the list belongs to no user.
   */
  private static List<String> readers(Probe probe, ContractOperation operation) {
    return operation.parameter("user-id").isPresent()
        ? probe.fixtures().users().stream().limit(CANDIDATES).toList()
        : List.of("");
  }

  private static Call callOf(Probe probe, ContractOperation operation, String user) {
    return probe.api().call(operation).path("user-id", user);
  }

  @EachOperation(Which.PAGED)
  @DisplayName("LINK-02: next_url never contains an access token that was sent in a header")
  void omitsTokenOfHeader(Probe probe, ContractOperation operation) {
    String token = probe.need(Setting.TOKEN);
    UnaryOperator<Call> variant = call -> call.as(new Credential.Bearer(token));
    Response page = probe.ok(variant.apply(list(probe, operation)).query("count", 1));
    if (page.nextUrl().isEmpty()) {
      throw Needs.data("a longer list for " + operation.id(), Lists.setting(operation));
    }
    probe.verify(
        !page.exchange().response().body().contains(token),
        "next_url.header",
        "the response contains the token of the header");
    verify(probe, page, List.of(), () -> variant.apply(list(probe, operation)));
  }

  @Test
  @DisplayName("LINK-04: next_url encodes a path with letters beyond ASCII")
  @Operation("getTagRecentMedia")
  @Level(EXTENDED)
  void encodesThePath(Probe probe) {
    for (String tag :
        VisibleObjects.sampleOfRareLetters(VisibleObjects.of(probe).tags(), probe, CANDIDATES)) {
      Supplier<Call> list = () -> probe.call("getTagRecentMedia").path("tag-name", tag);
      Response page = list.get().query("count", 1).send();
      if (!ASCII.matcher(tag).matches() && page.status() == 200 && page.nextUrl().isPresent()) {
        verify(probe, page, List.of(), list);
        return;
      }
    }
    throw Needs.data("two media with the same tag beyond ASCII", Setting.USER_ID);
  }

  private static Call withRawPairs(Call call, String pairs) {
    for (String pair : pairs.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 1) {
        call.nameAlone(pair);
      } else {
        call.rawQuery(parts[0], parts[1]);
      }
    }
    return call;
  }

  private static Call list(Probe probe, ContractOperation operation) {
    return Lists.fill(probe, operation, probe.api().call(operation));
  }

  private static void verify(
      Probe probe, ContractOperation operation, List<String> ids, UnaryOperator<Call> variant) {
    Response page = probe.ok(variant.apply(list(probe, operation).query("count", 1)));
    probe.verify(Pages.atMost(page, 1));
    if (page.items().size() == 1) {
      probe.verify(Items.same("first", ids.get(0), Items.ids(page.items()).get(0)));
    }
    verify(probe, page, ids, () -> variant.apply(list(probe, operation)));
  }

  /**
   * @param ids the ids of the list, from the page on; empty if unknown
   * @param list the request of the page, without its count
   */
  private static void verify(Probe probe, Response page, List<String> ids, Supplier<Call> list) {
    ContractOperation operation = page.exchange().request().operation();
    PageKey key = operation.pageKey().orElseThrow();
    Outgoing request = page.exchange().request();
    String next = page.nextUrl().orElse("");
    probe.verify(NextUrls.samePath(next, request.url()));
    probe.verify(
        NextPage.finding(Queries.pairs(request.url()), Queries.pairs(next), key.request()));
    Outgoing follow = new Outgoing(operation, "GET", next, request.headers(), "", "");
    Response followed = probe.ok(probe.api().resend(follow));
    String position = page.json().path("pagination").path(key.response()).asText();
    Response byKey = probe.ok(list.get().query("count", 1).query(key.request(), position));
    probe.verify(Items.same("by next_url", Items.ids(byKey.items()), Items.ids(followed.items())));
    int at = page.items().size();
    if (at < ids.size() && !followed.items().isEmpty()) {
      probe.verify(Items.same("second", ids.get(at), Items.ids(followed.items()).get(0)));
    }
  }
}
