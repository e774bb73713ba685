package io.github.instagramv1.server.credential;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scopes of a token; {@link #BASIC} is always granted. */
public enum Scope {
  BASIC,
  PUBLIC_CONTENT,
  FOLLOWER_LIST,
  COMMENTS,
  RELATIONSHIPS,
  LIKES;

  private static final Map<String, Optional<Scope>> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Scope::wireName, Optional::of));

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** Returns the name of the scope in authorization requests and in the contract. */
  public String wireName() {
    return wireName;
  }

  /** Returns the scope with this exact name, if there is one. */
  public static Optional<Scope> of(String wireName) {
    return BY_NAME.getOrDefault(wireName, Optional.empty());
  }
}
