package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.TokenStore.TokenRow;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody who has just started the server wants to know. */
final class Welcome {
  private static final int TOKENS_SHOWN = 12;

  private final String database;
  private final List<TokenRow> tokens;

  private Welcome(String database, List<TokenRow> tokens) {
    this.database = database;
    this.tokens = tokens;
  }

  static Welcome to(Database opened, String location) {
    return new Welcome(
        location, opened.read(handle -> new TokenStore().oldest(handle, TOKENS_SHOWN)));
  }

  String text(URI baseUrl) {
    String head =
        "The API is served at %s from %s; Ctrl-C stops it.%n%n".formatted(baseUrl, database);
    if (tokens.isEmpty()) {
      return head + "There is no token yet: the token command makes one.";
    }
    String all = tokens.get(0).token();
    String list =
        tokens.stream()
            .map(
                t ->
                    "  %-9s user %-3d %-71s %s"
                        .formatted(t.application(), t.userId(), t.scopes(), t.token()))
            .collect(Collectors.joining(System.lineSeparator()));
    return head
        + """
        Tokens
        %2$s

        Try
          curl '%1$s/users/self?access_token=%3$s'
          curl '%1$s/users/self/media/recent?count=3&access_token=%3$s'
          curl '%1$s/users/self/feed?access_token=%3$s'
          curl '%1$s/media/popular?count=5&access_token=%3$s'
          curl '%1$s/tags/search?q=s&access_token=%3$s'
          curl '%1$s/locations/search?lat=57.7072&lng=11.9668&distance=5000&access_token=%3$s'
          curl -d action=follow '%1$s/users/4/relationship?access_token=%3$s'
        """
            .formatted(baseUrl, list, all);
  }
}
