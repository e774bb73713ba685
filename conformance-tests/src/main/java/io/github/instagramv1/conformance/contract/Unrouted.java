package io.github.instagramv1.conformance.contract;

/**
 * The kinds of request that match no operation; the contract keeps them under {@code x-unrouted}.
 */
public enum Unrouted {
  UNKNOWN_PATH("unknown-path"),
  KNOWN_PATH_OTHER_METHOD("known-path-other-method");

  static final String PREFIX = "/x-unrouted/";

  private final String key;

  Unrouted(String key) {
    this.key = key;
  }

  /** The name in the contract, which also stands where an operationId would. */
  public String key() {
    return key;
  }

  String path() {
    return PREFIX + key;
  }
}
