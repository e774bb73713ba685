package io.github.instagramv1.conformance.http;

/** The credential of a request. */
public sealed interface Credential {

  /**
   * A user's token as {@code access_token}, in the form body of a POST and in the query otherwise.
   */
  record Token(String text) implements Credential {}

  /** A user's token in {@code Authorization}. */
  record Bearer(String text) implements Credential {}

  /** A client id alone. */
  record ClientId(String id) implements Credential {}

  /** No credential. */
  record None() implements Credential {}
}
