package io.github.instagramv1.server.account;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.SessionStore;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps browsers signed in with a cookie for a week. The database stores the hash of its value. A
 * browser without a signed-in user also has a value, to which its forms are tied.
 */
public final class Sessions {
  private static final String COOKIE = "instagram_session";
  private static final Duration LIFE = Duration.ofDays(7);
  private static final Pattern SECRET = Pattern.compile("[0-9a-f]{32}");

  private final Database database;
  private final SessionStore store;
  private final InstantSource clock;

  public Sessions(Database database, SessionStore store, InstantSource clock) {
    this.database = database;
    this.store = store;
    this.clock = clock;
  }

  /** Returns the visitor of a request. */
  public Visitor of(WebRequest request) {
    Optional<String> secret =
        request.cookie(COOKIE).filter(value -> SECRET.matcher(value).matches());
    return secret
        .map(
            known ->
                new Visitor(
                    known,
                    false,
                    database.read(handle -> store.find(handle, known, clock.instant()))))
        .orElseGet(() -> new Visitor(Secrets.next(), true, Optional.empty()));
  }

  /** Sets the cookie of a visitor without one. */
  public WebResponse remember(WebRequest request, Visitor visitor, WebResponse response) {
    return visitor.isNew()
        ? response.withCookie(cookie(request, visitor.secret(), LIFE))
        : response;
  }

  /** Signs a user in with a new cookie value, so that an attacker cannot have set it before. */
  public WebResponse signIn(WebRequest request, Visitor before, long user, WebResponse response) {
    String secret = Secrets.next();
    database.write(
        handle -> {
          store.delete(handle, before.secret());
          store.insert(handle, secret, user, clock.instant(), clock.instant().plus(LIFE));
          return null;
        });
    return response.withCookie(cookie(request, secret, LIFE));
  }

  /** Signs the visitor out. */
  public WebResponse signOut(WebRequest request, Visitor visitor, WebResponse response) {
    if (visitor.user().isPresent()) {
      database.write(
          handle -> {
            store.delete(handle, visitor.secret());
            return null;
          });
    }
    return response.withCookie(cookie(request, "", Duration.ZERO));
  }

  /** Returns whether a form is from a page of this visitor. */
  public static boolean isOwnForm(Visitor visitor, Optional<String> formToken) {
    return !visitor.isNew()
        && formToken.filter(sent -> Secrets.equal(sent, visitor.formToken())).isPresent();
  }

  private static String cookie(WebRequest request, String value, Duration life) {
    return "%s=%s; Path=/; Max-Age=%s; HttpOnly; SameSite=Lax%s"
        .formatted(COOKIE, value, life.toSeconds(), request.isSecure() ? "; Secure" : "");
  }
}
