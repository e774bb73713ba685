package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;

/** Reads the {@code user-id} of a path. */
final class UserIds {
  private static final String SELF = "self";

  private UserIds() {}

  /**
   * Returns the user of a path.
   *
   * @throws io.github.instagramv1.server.error.ApiException CREDENTIAL_MISSING for {@code self}
   *     without a token, NOT_FOUND for an invalid id
   */
  static long resolve(Caller caller, String userId) {
    if (userId.equals(SELF)) {
      return caller.requireUser();
    }
    return Ids.parse(userId).orElseThrow(Visibility::unknownUser);
  }
}
