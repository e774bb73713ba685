package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.TokenStore.TokenRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a generated world fulfils which need of the conformance kit. */
public final class KitSettings {
  private static final int TOKENS = 100;

  private final List<TokenRow> tokens;
  private final List<TokenRow> signing;
  private final Optional<String> secret;

  private KitSettings(List<TokenRow> tokens, List<TokenRow> signing, Optional<String> secret) {
    this.tokens = tokens;
    this.signing = signing;
    this.secret = secret;
  }

  /**
   * The settings of the kit by name, but for the base URL; those that the database cannot fill are
   * left out.
   */
  public static Map<String, String> of(Database database) {
    TokenStore store = new TokenStore();
    List<TokenRow> tokens = database.read(handle -> store.oldest(handle, TOKENS));
    List<TokenRow> signing = of(Access.SIGNING_APPLICATION, tokens);
    Optional<String> secret =
        signing.stream()
            .findFirst()
            .flatMap(token -> database.read(handle -> store.secret(handle, token.clientId())));
    return new KitSettings(of(Access.FIRST_APPLICATION, tokens), signing, secret).settings();
  }

  private static List<TokenRow> of(String application, List<TokenRow> tokens) {
    return tokens.stream().filter(token -> token.application().equals(application)).toList();
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "token", token(tokens, 1, Access.ALL));
    put(settings, "other-token", token(tokens, 2, Access.ALL));
    put(settings, "private-token", token(tokens, Population.PRIVATE_STRANGER, Access.ALL));
    put(settings, "basic-token", token(tokens, 4, "basic"));
    for (String scope : Access.ALL.split(" ", -1)) {
      if (!scope.equals("basic")) {
        put(settings, scope.replace('_', '-') + "-token", token(tokens, 6, "basic " + scope));
      }
    }
    put(settings, "client-id", tokens.stream().map(TokenRow::clientId).findFirst());
    if (!settings.isEmpty()) {
      settings.put("geo-id", String.valueOf(Access.CIRCLES.get(0).id()));
    }
    put(settings, "signed-token", token(signing, 2, Access.ALL));
    put(settings, "signed-secret", secret);
    return settings;
  }

  private static Optional<String> token(List<TokenRow> tokens, long user, String scopes) {
    return tokens.stream()
        .filter(token -> token.userId() == user && token.scopes().equals(scopes))
        .map(TokenRow::token)
        .findFirst();
  }

  private static void put(Map<String, String> settings, String name, Optional<String> value) {
    value.ifPresent(found -> settings.put(name, found));
  }
}
