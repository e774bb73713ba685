package io.github.instagramv1.conformance.second;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passes requests to the operation that they match, one at a time. */
final class Dispatcher {
  private static final String WORDS =
      "break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends"
          + "|finally|for|function|if|import|in|instanceof|new|return|super|switch|throw|try|typeof"
          + "|var|void|while|with";
  private static final String IDENTIFIER =
      "[\\p{L}\\p{Nl}_$][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}$\\x{200C}\\x{200D}]*";
  private static final Pattern NAME =
      Pattern.compile("(?!(?:%1$s)(?:\\.|$)|this$)%2$s(?:\\.%2$s)*".formatted(WORDS, IDENTIFIER));

  private final Routes routes;
  private final Gate gate;
  private final ServerVariant variant;

  Dispatcher(Store store, ServerVariant variant) {
    this.routes = new Routes(store, variant);
    this.gate = new Gate(store, variant);
    this.variant = variant;
  }

  /**
   * Returns the name of the function for a JSONP response; empty if the request has no valid one.
   */
  static Optional<String> callback(Request request) {
    return request
        .query()
        .value("callback", false)
        .filter(name -> request.method().equals("GET") && NAME.matcher(name).matches());
  }

  synchronized Response response(Request request) {
    Pairs form = new Pairs(List.of());
    Optional<Refusal> unread = Optional.empty();
    try {
      form = read(request);
    } catch (Refusal refusal) {
      unread = Optional.of(refusal);
    }
    Meter.Reading reading = gate.count(request, gate.token(request, form));
    Response response;
    try {
      if (reading.seconds() > 0) {
        throw new Refusal(429, "OAuthRateLimitException", "wait for " + reading.seconds());
      }
      response = Response.of(withoutEmptyPagination(answer(request, form, unread)));
    } catch (Refusal refusal) {
      response = Response.of(refusal, variant.wording());
      if (refusal.status() == 429) {
        response.with("Retry-After", reading.seconds());
      } else if (refusal.status() == 405) {
        response.with("Allow", refusal.getMessage());
      }
    }
    return response
        .with("X-Ratelimit-Limit", reading.limit())
        .with("X-Ratelimit-Remaining", reading.remaining());
  }

  /**
   * Returns the answer, without an empty pagination object if the variant omits it on the last
   * page.
   */
  private Answer withoutEmptyPagination(Answer answer) {
    return variant.silentEnd() && answer.pagination().filter(Map::isEmpty).isPresent()
        ? Answer.of(answer.data())
        : answer;
  }

  private Pairs read(Request request) {
    if (!List.of("POST", "PUT", "PATCH").contains(request.method())) {
      return new Pairs(List.of());
    }
    if (request.body().tooLarge()) {
      throw new Refusal(413, "APIError", "the body is too large");
    }
    if (!request.coding().isEmpty()) {
      throw new Refusal(415, "APIError", "no codings are read");
    }
    return Form.read(request.contentType(), request.body().text());
  }

  private Answer answer(Request request, Pairs form, Optional<Refusal> unread) {
    List<String> path = request.segments();
    List<Route> matching = routes.of(path);
    if (matching.isEmpty()) {
      throw new Refusal(404, "APINotFoundError", "there is nothing here");
    }
    String method = method(request, form);
    Route route =
        matching.stream()
            .filter(each -> each.method().equals(method))
            .findFirst()
            .orElseThrow(() -> new Refusal(405, "APIError", methods(matching)));
    if (unread.isPresent()) {
      throw unread.get();
    }
    String token = gate.token(request, form);
    Caller caller = gate.caller(request, token, form, route);
    if (request.query().value("callback", false).filter(name -> !name.isEmpty()).isPresent()
        && method.equals("GET")
        && callback(request).isEmpty()) {
      throw Refusal.invalid("callback is no name");
    }
    Map<String, String> variables = variables(route, path);
    return route
        .operation()
        .answer(new Ask(caller, token, variables, request.query(), form, request.url(), variant));
  }

  private String method(Request request, Pairs form) {
    boolean deletes =
        form.value("_method", true)
            .or(() -> request.query().value("_method", true))
            .filter("DELETE"::equalsIgnoreCase)
            .isPresent();
    return deletes && request.method().equals("POST") ? "DELETE" : request.method();
  }

  private static String methods(List<Route> routes) {
    return routes.stream().map(Route::method).collect(Collectors.joining(","));
  }

  private static Map<String, String> variables(Route route, List<String> path) {
    Map<String, String> result = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String name = route.template().get(i);
      if (name.startsWith("{")) {
        result.put(name.substring(1, name.length() - 1), path.get(i));
      }
    }
    return result;
  }
}
