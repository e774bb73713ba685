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

  private KitSettings(List<TokenRow> tokens) {
    this.tokens = tokens;
  }

  /**
   * The settings of the kit by name, but for the base URL; those that the database cannot fill are
   * left out.
   */
  public static Map<String, String> of(Database database) {
    List<TokenRow> tokens =
        database.read(handle -> new TokenStore().oldest(handle, TOKENS)).stream()
            .filter(token -> token.application().equals(Access.FIRST_APPLICATION))
            .toList();
    return new KitSettings(tokens).settings();
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "token", token(1, Access.ALL));
    put(settings, "other-token", token(2, Access.ALL));
    put(settings, "private-token", token(Population.PRIVATE_STRANGER, Access.ALL));
    put(settings, "basic-token", token(4, "basic"));
    for (String scope : Access.ALL.split(" ", -1)) {
      if (!scope.equals("basic")) {
        put(settings, scope.replace('_', '-') + "-token", token(6, "basic " + scope));
      }
    }
    put(settings, "client-id", tokens.stream().map(TokenRow::clientId).findFirst());
    if (!settings.isEmpty()) {
      settings.put("geo-id", String.valueOf(Access.CIRCLES.get(0).id()));
    }
    return settings;
  }

  private Optional<String> token(long user, String scopes) {
    return tokens.stream()
        .filter(token -> token.userId() == user && token.scopes().equals(scopes))
        .map(TokenRow::token)
        .findFirst();
  }

  private static void put(Map<String, String> settings, String name, Optional<String> value) {
    value.ifPresent(found -> settings.put(name, found));
  }
}
