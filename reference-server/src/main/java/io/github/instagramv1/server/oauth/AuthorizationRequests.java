package io.github.instagramv1.server.oauth;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.RegistrationStore;
import io.github.instagramv1.server.store.access.RegistrationStore.Registration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parses authorization requests, and refuses invalid ones without a redirect. */
final class AuthorizationRequests {
  private static final String CODE = "code";
  private static final String TOKEN = "token";
  private static final String REDIRECT_MISMATCH =
      "Redirect URI does not match registered redirect URI";

  private final Database database;
  private final RegistrationStore registrations;

  AuthorizationRequests(Database database, RegistrationStore registrations) {
    this.database = database;
    this.registrations = registrations;
  }

  /** Returns the authorization request of a query string. */
  AuthorizationRequest read(Parameters query) {
    query
        .fault()
        .ifPresent(
            fault -> {
              throw OAuthRefusal.because(fault.getMessage());
            });
    String clientId =
        query
            .first("client_id")
            .orElseThrow(() -> OAuthRefusal.because("You must provide a client_id"));
    Registration application =
        database
            .read(handle -> registrations.find(handle, clientId))
            .orElseThrow(() -> OAuthRefusal.because("Invalid Client ID"));
    String redirectUri =
        query
            .first("redirect_uri")
            .filter(
                sent ->
                    application.redirectUris().stream()
                        .anyMatch(registered -> RedirectUris.matches(registered, sent)))
            .orElseThrow(() -> OAuthRefusal.because(REDIRECT_MISMATCH));
    String type = query.first("response_type").orElse("");
    if (!type.equals(CODE) && !type.equals(TOKEN)) {
      throw OAuthRefusal.because("You must provide a response_type of code or token");
    }
    boolean implicit = type.equals(TOKEN);
    if (implicit && application.mustSign()) {
      // A program that has its token in a browser keeps no secret to sign with.
      throw OAuthRefusal.forbidden("Implicit authentication is disabled");
    }
    return new AuthorizationRequest(
        application,
        redirectUri,
        implicit,
        scopes(query.first("scope").orElse("")),
        query.first("state"));
  }

  /** Returns scopes separated by a blank, a plus sign or a comma. */
  private static Set<Scope> scopes(String text) {
    Set<Scope> scopes = EnumSet.of(Scope.BASIC);
    List<String> unknown = new ArrayList<>();
    for (String name : text.split("[ +,]+", -1)) {
      if (!name.isEmpty()) {
        Scope.of(name).ifPresentOrElse(scopes::add, () -> unknown.add(name));
      }
    }
    if (!unknown.isEmpty()) {
      throw OAuthRefusal.because("Invalid scope field(s): " + String.join(", ", unknown));
    }
    return scopes;
  }
}
