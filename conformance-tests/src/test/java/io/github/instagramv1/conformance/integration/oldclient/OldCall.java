package io.github.instagramv1.conformance.integration.oldclient;

import org.jinstagram.InstagramClient;

/**
 * A call that the library has.
 *
 * @param method its name and the types of its parameters, as {@code getUserInfo(String)}
 * @param operationId the operation behind it
 */
record OldCall(String method, String operationId, Attempt attempt) {

  /** Makes the call and compares what came of it with the wire. */
  interface Attempt {
    void make(InstagramClient client, Samples samples) throws Exception;
  }

  /** Whether it is about the caller, and so says nothing without a user. */
  boolean ofSelf() {
    return method.equals("getCurrentUserInfo()") || method.startsWith("getUserRecentMedia(");
  }
}
