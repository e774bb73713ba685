package io.github.instagramv1.conformance.integration.oldclient;

import org.jinstagram.InstagramClient;

/**
 * A method of the library.
 *
 * @param method the name and the parameter types, as {@code getUserInfo(String)}
 * @param operationId the operation that the method requests
 */
record OldCall(String method, String operationId, Attempt attempt) {

  /** Calls the method and compares its result with the response over plain HTTP. */
  interface Attempt {
    void make(InstagramClient client, Samples samples) throws Exception;
  }

  /**
   * Returns whether the method is about the authenticated user, so that it needs a token of a user.
   */
  boolean needsUserToken() {
    return method.equals("getCurrentUserInfo()") || method.startsWith("getUserRecentMedia(");
  }
}
