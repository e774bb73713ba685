package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.SampleCredentials.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Selects the objects of the sample data that the conformance kit needs. */
public final class KitSettings {
  private final List<Token> tokens;
  private final List<Token> signing;

  private KitSettings(List<Token> accepted) {
    this.tokens = of(SampleCredentials.FIRST_APPLICATION, accepted);
    this.signing = of(SampleCredentials.SIGNING_APPLICATION, accepted);
  }

  /**
   * Returns the settings of the kit by name, but for the base URL; those that the database cannot
   * fill are left out.
   */
  public static Map<String, String> of(Database database) {
    Map<String, String> settings = new KitSettings(SampleTokens.accepted(database)).settings();
    settings.putAll(SignInSettings.of(database));
    return settings;
  }

  private static List<Token> of(String application, List<Token> tokens) {
    return tokens.stream().filter(token -> token.application().name().equals(application)).toList();
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "token", token(tokens, 1, SampleCredentials.ALL));
    put(settings, "other-token", token(tokens, 2, SampleCredentials.ALL));
    put(
        settings,
        "private-token",
        token(tokens, Population.PRIVATE_STRANGER, SampleCredentials.ALL));
    put(settings, "basic-token", token(tokens, 4, "basic"));
    for (String scope : SampleCredentials.ALL.split(" ", -1)) {
      if (!scope.equals("basic")) {
        put(settings, scope.replace('_', '-') + "-token", token(tokens, 6, "basic " + scope));
      }
    }
    put(
        settings,
        "client-id",
        tokens.stream().map(token -> token.application().clientId()).findFirst());
    if (!settings.isEmpty()) {
      settings.put("geo-id", String.valueOf(Access.CIRCLES.get(0).id()));
    }
    put(settings, "signed-token", token(signing, 2, SampleCredentials.ALL));
    put(
        settings,
        "signed-secret",
        signing.stream().map(token -> token.application().clientSecret()).findFirst());
    put(
        settings,
        "signed-client-id",
        signing.stream().map(token -> token.application().clientId()).findFirst());
    return settings;
  }

  private static Optional<String> token(List<Token> tokens, long user, String scopes) {
    return tokens.stream()
        .filter(token -> token.userId() == user && token.scopes().equals(scopes))
        .map(Token::text)
        .findFirst();
  }

  private static void put(Map<String, String> settings, String name, Optional<String> value) {
    value.ifPresent(found -> settings.put(name, found));
  }
}
