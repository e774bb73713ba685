package io.github.instagramv1.server.account;

import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** The page where users sign in, and the form by which they sign out. */
public final class SignInPage {
  private static final String PATH = "/accounts/login";
  private static final String NEXT = "next";

  /** A path of this server: behind two slashes, or a backslash, another host could follow. */
  private static final Pattern OWN_PATH = Pattern.compile("/(?:[!-~&&[^/\\\\]][!-~&&[^\\\\]]*)?");

  private final SignIn signIn;
  private final Sessions sessions;
  private final Templates templates;

  public SignInPage(SignIn signIn, Sessions sessions, Templates templates) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.templates = templates;
  }

  /** Returns the path of the page, from which the user goes on to another. */
  public static String thenTo(String target) {
    return PATH + "/?" + NEXT + "=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
  }

  /** Adds the paths to routes. */
  public void addTo(Routes routes) {
    routes.add("GET", PATH, this::show);
    routes.add("POST", PATH, this::submit);
    routes.add("POST", "/accounts/logout", this::signOut);
  }

  private WebResponse show(WebRequest request) {
    Visitor visitor = sessions.of(request);
    return form(request, visitor, 200, "", "");
  }

  private WebResponse submit(WebRequest request) {
    Visitor visitor = sessions.of(request);
    Parameters form = request.form();
    String username = form.first("username").orElse("");
    if (!Sessions.isOwnForm(visitor, form.first(Visitor.FORM_FIELD))) {
      return form(
          request, visitor, 403, username, "This page was open for too long. Please try again.");
    }
    SignIn.Result result =
        signIn.attempt(username, form.first("password").orElse(""), request.client());
    if (result.retryAfterSeconds() > 0) {
      return form(
              request, visitor, 429, username, "There were too many attempts. Please wait a while.")
          .with("Retry-After", String.valueOf(result.retryAfterSeconds()));
    }
    if (result.user().isEmpty()) {
      return form(request, visitor, 403, username, "The user name or the password is wrong.");
    }
    return sessions.signIn(
        request, visitor, result.user().get(), WebResponse.redirect(next(request)));
  }

  private WebResponse signOut(WebRequest request) {
    Visitor visitor = sessions.of(request);
    if (!Sessions.isOwnForm(visitor, request.form().first(Visitor.FORM_FIELD))) {
      return WebResponse.redirect("/");
    }
    return sessions.signOut(request, visitor, WebResponse.redirect("/"));
  }

  private WebResponse form(
      WebRequest request, Visitor visitor, int status, String username, String problem) {
    String html =
        templates.render(
            "signin",
            Map.of(
                "visitor",
                visitor,
                "target",
                thenTo(next(request)),
                "username",
                username,
                "problem",
                problem));
    return sessions.remember(request, visitor, WebResponse.page(status, html));
  }

  private static String next(WebRequest request) {
    return request
        .query()
        .first(NEXT)
        .filter(target -> OWN_PATH.matcher(target).matches())
        .orElse("/");
  }
}
