package io.github.instagramv1.server.oauth;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.access.CodeStore;
import io.github.instagramv1.server.store.access.RegistrationStore;
import io.github.instagramv1.server.web.Handler;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebResponse;
import java.time.InstantSource;

/** The two OAuth paths. */
public final class OAuthPages {
  private static final String AUTHORIZE = "/oauth/authorize";
  private static final String TOKEN = "/oauth/access_token";

  private final AuthorizePage authorize;
  private final TokenEndpoint token;

  /**
   * Creates the paths.
   *
   * @param clock determines when codes expire
   */
  public OAuthPages(
      Database database,
      UserService users,
      Sessions sessions,
      Templates templates,
      InstantSource clock) {
    RegistrationStore registrations = new RegistrationStore();
    Grants grants = new Grants(database, new CodeStore(), new TokenStore(), clock);
    this.authorize =
        new AuthorizePage(
            new AuthorizationRequests(database, registrations), grants, sessions, templates);
    this.token = new TokenEndpoint(database, registrations, grants, users);
  }

  /** Adds the paths to routes. */
  public void addTo(Routes routes) {
    routes.add("GET", AUTHORIZE, flat(authorize::ask));
    routes.add("POST", AUTHORIZE, flat(authorize::answer));
    routes.add("POST", TOKEN, flat(token::exchange));
    routes.add(
        "GET",
        TOKEN,
        flat(
            request -> {
              throw OAuthRefusal.of(405, "Exchange a code with a POST request.");
            }));
  }

  private static Handler flat(Handler handler) {
    return request -> {
      try {
        return handler.handle(request);
      } catch (RuntimeException e) {
        WebResponse refusal = FlatError.of(e);
        return e instanceof OAuthRefusal oauth && oauth.status() == 405
            ? refusal.with("Allow", "POST")
            : refusal;
      }
    };
  }
}
