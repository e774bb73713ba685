package io.github.instagramv1.conformance.http;

/** How a form travels in a body. */
public enum FormKind {
  /** {@code application/x-www-form-urlencoded}. */
  URLENCODED,
  /** Encoded the same way, and without a content type. */
  UNTYPED,
  /** {@code multipart/form-data}. */
  MULTIPART
}
