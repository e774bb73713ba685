package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import io.github.instagramv1.server.world.SampleCredentials.Token;
import io.github.instagramv1.server.world.SampleTokens;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Signs visitors in as users of the sample data, and shows their tokens. Both can be guessed from
 * the seed anyway; a server that other machines can reach offers neither, unless its settings allow
 * it.
 */
public final class SampleSignIn {
  private static final String PATH = "/try";
  private static final long USERS_WITH_TOKENS = 8;

  private final Database database;
  private final PasswordStore passwords;
  private final Sessions sessions;
  private final Templates templates;

  SampleSignIn(Database database, PasswordStore passwords, Sessions sessions, Templates templates) {
    this.database = database;
    this.passwords = passwords;
    this.sessions = sessions;
    this.templates = templates;
  }

  void addTo(Routes routes) {
    routes.add("POST", PATH, this::signIn);
    routes.add("GET", PATH, this::show);
  }

  /**
   * A user of the sample data.
   *
   * @param scopes of the token
   */
  public record SampleUser(long id, String username, String token, String scopes) {}

  /**
   * Returns the users as whom a visitor can sign in: those with a token and the generated password.
   */
  List<SampleUser> users() {
    List<Token> tokens = SampleTokens.accepted(database);
    if (tokens.isEmpty()) {
      return List.of();
    }
    Map<Long, String> known =
        database.read(handle -> passwords.usersWithKnown(handle, USERS_WITH_TOKENS));
    return known.entrySet().stream()
        .flatMap(user -> token(tokens, user.getKey()).stream().map(t -> user(user, t)))
        .toList();
  }

  /** Returns the token of the visitor, if it belongs to the sample data. */
  Optional<SampleUser> of(Visitor visitor) {
    return visitor
        .user()
        .flatMap(user -> users().stream().filter(each -> each.id() == user.userId()).findFirst());
  }

  private static SampleUser user(Map.Entry<Long, String> user, Token token) {
    return new SampleUser(user.getKey(), user.getValue(), token.text(), token.scopes());
  }

  /** Returns the token with most scopes whose requests need no signature. */
  private static Optional<Token> token(List<Token> tokens, long user) {
    return tokens.stream()
        .filter(token -> token.userId() == user && !token.application().mustSign())
        .max(Comparator.comparingInt(token -> token.scopes().length()));
  }

  private WebResponse signIn(WebRequest request) {
    Visitor visitor = sessions.of(request);
    var form = request.form();
    String wanted = form.first("user").orElse("");
    SampleUser user =
        users().stream()
            .filter(each -> String.valueOf(each.id()).equals(wanted))
            .findFirst()
            .filter(each -> Sessions.isOwnForm(visitor, form.first(Visitor.FORM_FIELD)))
            .orElseThrow(
                () ->
                    ErrorType.INVALID_PARAMETERS.because(
                        "The page was open for too long. Go back, reload it, and repeat the"
                            + " action."));
    return sessions.signIn(request, visitor, user.id(), WebResponse.redirect(PATH + "/"));
  }

  private WebResponse show(WebRequest request) {
    Visitor visitor = sessions.of(request);
    Optional<SampleUser> user = of(visitor);
    if (user.isEmpty()) {
      return WebResponse.redirect("/");
    }
    return WebResponse.page(
        200,
        templates.render(
            "try",
            Map.of("visitor", visitor, "user", user.get(), "api", request.origin() + "/v1")));
  }
}
