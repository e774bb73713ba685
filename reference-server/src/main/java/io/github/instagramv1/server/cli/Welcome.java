package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.world.SampleCredentials;
import io.github.instagramv1.server.world.SampleCredentials.Token;
import io.github.instagramv1.server.world.SampleTokens;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints first steps after the server has started. It shows tokens on a terminal only, because
 * other output is kept as a log.
 */
final class Welcome {
  private static final int TOKENS_SHOWN = 12;

  private final String database;
  private final List<Token> tokens;
  private final Optional<String> password;

  private Welcome(String database, List<Token> tokens, Optional<String> password) {
    this.database = database;
    this.tokens = tokens;
    this.password = password;
  }

  /**
   * Returns the text for a database.
   *
   * @param terminal whether the output is a terminal
   */
  static Welcome to(Database opened, boolean terminal) {
    return new Welcome(
        opened.location().toString(),
        terminal ? SampleTokens.accepted(opened).stream().limit(TOKENS_SHOWN).toList() : List.of(),
        terminal ? signIn(opened) : Optional.empty());
  }

  /** Returns the user name and the password of user 1, if it is still the generated one. */
  private static Optional<String> signIn(Database opened) {
    Optional<SampleCredentials> credentials = SampleTokens.of(opened);
    return credentials.isPresent() && opened.read(new PasswordStore()::hasKnown)
        ? Optional.of(SampleCredentials.FIRST_USERNAME + " / " + credentials.get().password())
        : Optional.empty();
  }

  String text(URI baseUrl) {
    String head =
        "The API is served at %s from %s; Ctrl-C stops it.%n%s%n"
            .formatted(
                baseUrl,
                database,
                password
                    .map(
                        words ->
                            "Sign in as user 1 at %s with %s%n"
                                .formatted(baseUrl.resolve("/accounts/login/"), words))
                    .orElse(""));
    if (tokens.isEmpty()) {
      return head
          + "The command token creates an access token, and kit-settings prints those of the sample"
          + " data.\n\n"
          + examples(baseUrl, "TOKEN");
    }
    String list =
        tokens.stream()
            .map(
                t ->
                    "  %-9s user %-3s %-71s %s"
                        .formatted(t.application().name(), t.userId(), t.scopes(), t.text()))
            .collect(Collectors.joining(System.lineSeparator()));
    return head + "Tokens\n" + list + "\n\n" + examples(baseUrl, tokens.get(0).text());
  }

  private static String examples(URI baseUrl, String token) {
    return """
    Try
      curl '%1$s/users/self?access_token=%2$s'
      curl '%1$s/users/self/media/recent?count=3&access_token=%2$s'
      curl '%1$s/users/self/feed?access_token=%2$s'
      curl '%1$s/media/popular?count=5&access_token=%2$s'
      curl '%1$s/tags/search?q=s&access_token=%2$s'
      curl '%1$s/locations/search?lat=57.7072&lng=11.9668&distance=5000&access_token=%2$s'
      curl -d action=follow '%1$s/users/4/relationship?access_token=%2$s'
    """
        .formatted(baseUrl, token);
  }
}
