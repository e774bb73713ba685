package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.text.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * The applications and tokens of sample data. They follow from the seed alone, so anybody who knows
 * the seed knows them. A database stores only hashes of the tokens; they are generated again on
 * request.
 *
 * @param applications three; the last must sign its requests
 * @param tokens for several users and sets of scopes, one of them revoked
 * @param password of each of the first users
 */
public record SampleCredentials(
    List<Application> applications, List<Token> tokens, String password) {
  /** The users with ids from 1 to this have the password. */
  public static final int USERS_WITH_PASSWORD = 10;

  /** The user name of user 1. */
  public static final String FIRST_USERNAME = Population.username(1);

  /** The redirect URIs of every application. */
  public static final List<String> REDIRECT_URIS =
      List.of("http://localhost:3000/callback", "https://app.example.org/back");

  static final String FIRST_APPLICATION = "Darkroom";
  static final String SIGNING_APPLICATION = "Safelight";
  static final String ALL = "basic public_content follower_list comments relationships likes";

  private static final int STEP = 3;

  /** An application, and whether its requests must be signed. */
  public record Application(String clientId, String clientSecret, String name, boolean mustSign) {}

  /**
   * A token.
   *
   * @param text the token itself
   * @param scopes separated by a space
   * @param revoked whether it is there only to be refused
   */
  public record Token(
      String text, long userId, Application application, String scopes, boolean revoked) {}

  public SampleCredentials {
    applications = List.copyOf(applications);
    tokens = List.copyOf(tokens);
  }

  /** Returns the credentials of the worlds of a seed. */
  public static SampleCredentials of(long seed) {
    return new Draw(WorldGenerator.random(seed, STEP)).credentials("darkroom-" + seed);
  }

  /** Returns the salt of the password, which is always the same, like all sample data. */
  byte[] salt() {
    return Arrays.copyOf(Sha256.of("salt of " + password), 16);
  }

  private static final class Draw {
    private final Random random;
    private final List<Token> tokens = new ArrayList<>();

    Draw(Random random) {
      this.random = random;
    }

    SampleCredentials credentials(String password) {
      String darkroomId = hex();
      String lightboxId = hex();
      Application darkroom = new Application(darkroomId, hex(), FIRST_APPLICATION, false);
      Application lightbox = new Application(lightboxId, hex(), "Lightbox", false);
      token(1, darkroom, ALL, false);
      token(2, darkroom, ALL, false);
      token(3, darkroom, ALL, false);
      token(4, darkroom, "basic", false);
      token(6, darkroom, "basic public_content", false);
      token(6, darkroom, "basic follower_list", false);
      token(6, darkroom, "basic comments", false);
      token(6, darkroom, "basic relationships", false);
      token(6, darkroom, "basic likes", false);
      token(1, lightbox, ALL, false);
      token(Population.PRIVATE_STRANGER, darkroom, ALL, false);
      token(7, lightbox, "basic public_content likes", false);
      token(7, darkroom, ALL, true);
      Application safelight = new Application(hex(), hex(), SIGNING_APPLICATION, true);
      token(2, safelight, ALL, false);
      return new SampleCredentials(List.of(darkroom, lightbox, safelight), tokens, password);
    }

    private void token(int user, Application application, String scopes, boolean revoked) {
      String text = TokenStore.text(user, application.clientId(), hex());
      tokens.add(new Token(text, user, application, scopes, revoked));
    }

    private String hex() {
      byte[] drawn = new byte[16];
      random.nextBytes(drawn);
      return HexFormat.of().formatHex(drawn);
    }
  }
}
