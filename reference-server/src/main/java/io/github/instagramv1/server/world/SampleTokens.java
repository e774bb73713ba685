package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.world.SampleCredentials.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the tokens of sample data that a database still accepts. */
public final class SampleTokens {
  private static final Comparator<Token> BY_APPLICATION =
      Comparator.comparing((Token token) -> token.application().name())
          .thenComparing(Token::userId)
          .thenComparing(Token::scopes, Comparator.reverseOrder());

  private SampleTokens() {}

  /**
   * Returns the tokens that can be guessed from the seed and are not revoked, by application and
   * user; empty for a database without a generated world.
   */
  public static List<Token> accepted(Database database) {
    Optional<SampleCredentials> credentials = of(database);
    if (credentials.isEmpty()) {
      return List.of();
    }
    List<Token> all = credentials.get().tokens();
    TokenStore store = new TokenStore();
    Set<String> accepted =
        database.read(
            handle ->
                store.accepted(handle, all.stream().map(Token::text).collect(Collectors.toSet())));
    return all.stream()
        .filter(token -> accepted.contains(token.text()))
        .sorted(BY_APPLICATION)
        .toList();
  }

  /** Returns the credentials that the generated world of a database was given. */
  public static Optional<SampleCredentials> of(Database database) {
    return new World(database).seed().map(SampleCredentials::of);
  }
}
