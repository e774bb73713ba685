package io.github.instagramv1.server.oauth;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.SignInPage;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.store.access.SessionStore.SignedIn;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The consent page, on which a signed-in user allows or refuses the access that an application
 * requests.
 */
final class AuthorizePage {
  private static final Map<Scope, String> MEANINGS =
      new EnumMap<>(
          Map.of(
              Scope.BASIC, "Read your profile, your photos and videos, and the media that you like",
              Scope.PUBLIC_CONTENT, "Read public profiles, and photos and videos of other users",
              Scope.FOLLOWER_LIST, "Read your followers and the users whom you follow",
              Scope.COMMENTS, "Write and delete comments in your name",
              Scope.RELATIONSHIPS,
                  "Follow, unfollow and block users in your name, and approve or ignore follow"
                      + " requests",
              Scope.LIKES, "Like and unlike in your name"));

  private final AuthorizationRequests requests;
  private final Grants grants;
  private final Sessions sessions;
  private final Templates templates;

  AuthorizePage(
      AuthorizationRequests requests, Grants grants, Sessions sessions, Templates templates) {
    this.requests = requests;
    this.grants = grants;
    this.sessions = sessions;
    this.templates = templates;
  }

  /** Returns the consent page, or a redirect to the sign-in page. */
  WebResponse ask(WebRequest request) {
    AuthorizationRequest wanted = requests.read(request.query());
    Visitor visitor = sessions.of(request);
    if (visitor.user().isEmpty()) {
      return WebResponse.redirect(SignInPage.thenTo(request.target()));
    }
    return question(request, wanted, visitor, visitor.user().get(), 200);
  }

  /** Returns the redirect to the application after the user's decision. */
  WebResponse answer(WebRequest request) {
    AuthorizationRequest wanted = requests.read(request.query());
    Visitor visitor = sessions.of(request);
    if (visitor.user().isEmpty()) {
      return WebResponse.redirect(SignInPage.thenTo(request.target()));
    }
    SignedIn user = visitor.user().get();
    Parameters form = request.form();
    if (!Sessions.isOwnForm(visitor, form.first(Visitor.FORM_FIELD))) {
      return question(request, wanted, visitor, user, 403);
    }
    if (!form.first("answer").equals(Optional.of("allow"))) {
      return WebResponse.redirect(wanted.denied());
    }
    return WebResponse.redirect(
        wanted.implicit()
            ? wanted.withToken(grants.token(wanted, user.userId()))
            : wanted.withCode(grants.code(wanted, user.userId())));
  }

  private WebResponse question(
      WebRequest request, AuthorizationRequest wanted, Visitor visitor, SignedIn user, int status) {
    List<String> allowed = wanted.scopes().stream().sorted().map(MEANINGS::get).toList();
    String source = RedirectUris.policySource(wanted.redirectUri());
    String html =
        templates.render(
            "consent",
            Map.of(
                "visitor",
                visitor,
                "application",
                wanted.application().name(),
                "username",
                user.username(),
                "allowed",
                allowed,
                "leadsTo",
                source,
                "target",
                request.target(),
                "outdated",
                status == 403));
    // A browser counts the redirect that follows a form as one of its targets.
    return WebResponse.page(status, html, source);
  }
}
