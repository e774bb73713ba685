package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Converts a visitor to the caller of services: the signed-in user with all scopes, or a caller
 * without a user.
 */
final class Viewer {
  private static final String PAGES = "";

  private Viewer() {}

  static Caller of(Visitor visitor) {
    return visitor
        .user()
        .map(user -> new Caller(PAGES, OptionalLong.of(user.userId()), EnumSet.allOf(Scope.class)))
        .orElseGet(() -> new Caller(PAGES, OptionalLong.empty(), Set.of()));
  }
}
