package io.github.instagramv1.server.web;

import io.github.instagramv1.server.forward.Forwarding;
import io.github.instagramv1.server.http.Origin;
import io.github.instagramv1.server.jersey.Unreserved;
import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Body;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;

/** Handles requests that match a route, and passes all others to the API. */
public final class Site implements Endpoint {
  private static final String HEAD = "HEAD";
  private static final String GET = "GET";
  private static final String API = "/v1";
  private static final Set<String> BY_BROWSERS = Set.of(HEAD, GET, "POST");

  private final Routes routes;
  private final Origin origin;
  private final CurrentOrigin current;
  private final Failures failures;
  private final Endpoint api;

  /**
   * Puts pages in front of the API.
   *
   * @param current stores the address of each request to the API
   * @param failures creates the responses to failed requests
   */
  public Site(
      Routes routes, Origin origin, CurrentOrigin current, Failures failures, Endpoint api) {
    this.routes = routes;
    this.origin = origin;
    this.current = current;
    this.failures = failures;
    this.api = api;
  }

  /** Creates error responses in the form of a path. */
  public interface Failures {
    /** Returns the response to a request whose handler failed. */
    WebResponse of(WebRequest request, RuntimeException failure);
  }

  @Override
  public Answer answer(Request request, Body body) {
    Forwarding from = origin.forwarding(request);
    String address = origin.of(request, from);
    String path = request.getHttpURI().getPath();
    Optional<Routes.Match> match = path == null ? Optional.empty() : page(Unreserved.in(path));
    if (match.isEmpty()) {
      return current.during(address, () -> api.answer(request, body));
    }
    Map<String, Handler> methods = match.get().methods();
    Handler handler = methods.get(request.getMethod().equals(HEAD) ? GET : request.getMethod());
    if (handler == null) {
      // What no browser sends is refused as it is everywhere.
      return BY_BROWSERS.contains(request.getMethod())
          ? notAllowed(methods)
          : current.during(address, () -> api.answer(request, body));
    }
    request.setAttribute(Endpoint.OPERATION, match.get().path());
    WebRequest incoming =
        new WebRequest(request, body, address, from.client(), match.get().variables());
    try {
      return handler.handle(incoming).answer();
    } catch (RuntimeException e) {
      return failures.of(incoming, e).answer();
    }
  }

  /**
   * Returns the route of a path. Paths below the API's base path are never pages, for any user
   * name.
   */
  private Optional<Routes.Match> page(String path) {
    return path.isEmpty() || path.equals(API) || path.startsWith(API + "/")
        ? Optional.empty()
        : routes.find(path);
  }

  private static Answer notAllowed(Map<String, Handler> methods) {
    String allowed = methods.keySet().stream().sorted().collect(Collectors.joining(", "));
    return WebResponse.page(405, "This page accepts " + allowed + ".")
        .with("Allow", allowed)
        .answer();
  }

  @Override
  public Answer refuse(Request request, Refusal reason) {
    return api.refuse(request, reason);
  }
}
