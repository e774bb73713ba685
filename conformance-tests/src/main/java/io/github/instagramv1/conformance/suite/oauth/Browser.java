package io.github.instagramv1.conformance.suite.oauth;

import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * Opens pages of the server and sends their forms, with or without cookies. It follows redirects on
 * the server only, and sends no form to another host.
 */
final class Browser {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_REDIRECTS = 10;
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final Probe probe;
  private final Optional<Session> session;
  private final String origin;
  private final String back;

  /**
   * Creates a browser.
   *
   * @param session the cookies that it sends and stores
   * @param back the start of the application's URL, which may be on the server's host too
   */
  Browser(Probe probe, Optional<Session> session, String back) {
    this.probe = probe;
    this.session = session;
    this.back = back;
    URI server = URI.create(probe.api().parentUrl());
    this.origin = server.getScheme() + "://" + server.getRawAuthority();
  }

  /** Returns the response to one request. */
  Response send(String url, Call call) {
    session
        .map(each -> each.cookie(url))
        .filter(cookie -> !cookie.isEmpty())
        .ifPresent(cookie -> call.header("Cookie", cookie));
    Response response = call.header("Accept", "text/html,*/*").send();
    session.ifPresent(each -> each.keep(response));
    return response;
  }

  /** Returns the response to a form. */
  Response submit(HtmlForm form) {
    if (!form.action().startsWith(origin + "/")) {
      throw new TestAbortedException(
          "needs pages on the server's own host; a form leads to another host");
    }
    boolean post = form.method().equals("POST");
    String url = post ? form.action() : form.action().split("\\?", 2)[0];
    Call call = probe.api().callOutsideBase(form.method(), url).header("Origin", origin);
    form.fields().forEach(post ? call::form : call::query);
    return send(url, call);
  }

  /** Follows redirects from a response to a page, or until they leave the server. */
  Response follow(Response first) {
    Response response = first;
    for (int i = 0; i < MOST_REDIRECTS && location(response).isPresent(); i++) {
      if (redirectTarget(response).isPresent()) {
        return response;
      }
      URI here = URI.create(response.exchange().request().url());
      String next = here.resolve(location(response).get()).toString();
      response = send(next, probe.api().callOutsideBase("GET", next));
    }
    return response;
  }

  private static Optional<String> location(Response response) {
    return REDIRECTS.contains(response.status()) ? response.header("Location") : Optional.empty();
  }

  /** Returns the target of a redirect that leaves the server. */
  Optional<String> redirectTarget(Response response) {
    return location(response)
        .filter(to -> ABSOLUTE.matcher(to).matches())
        .filter(to -> !to.startsWith(origin + "/") || to.startsWith(back));
  }
}
