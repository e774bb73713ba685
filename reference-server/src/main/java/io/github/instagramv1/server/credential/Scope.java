package io.github.instagramv1.server.credential;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a token allows; {@link #BASIC} is always granted. */
public enum Scope {
  BASIC,
  PUBLIC_CONTENT,
  FOLLOWER_LIST,
  COMMENTS,
  RELATIONSHIPS,
  LIKES;

  /** The name as it is written in a token request and in the contract. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope of that exact name, if there is one. */
  public static Optional<Scope> of(String wireName) {
    return Stream.of(values()).filter(scope -> scope.wireName().equals(wireName)).findFirst();
  }
}
