package io.github.instagramv1.conformance.http;

/** The encoding of a form in a body. */
public enum FormKind {
  /** {@code application/x-www-form-urlencoded}. */
  URLENCODED,
  /** Urlencoded, without a content type. */
  UNTYPED,
  /** {@code multipart/form-data}. */
  MULTIPART
}
