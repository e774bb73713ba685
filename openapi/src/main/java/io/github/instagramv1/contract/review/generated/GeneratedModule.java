package io.github.instagramv1.contract.review.generated;

/** A module of the build whose jar is generated from the contract. */
public enum GeneratedModule {
  SERVER_STUB("Server interfaces", "server-stub"),
  CLIENT("Client", "client");

  private final String phrase;
  private final String folder;

  GeneratedModule(String phrase, String folder) {
    this.phrase = phrase;
    this.folder = folder;
  }

  /** Returns its name in outputs. */
  public String phrase() {
    return phrase;
  }

  /** Its folder below the root of the build. */
  String folder() {
    return folder;
  }
}
