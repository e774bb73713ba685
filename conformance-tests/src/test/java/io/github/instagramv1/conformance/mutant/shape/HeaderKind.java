package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.mutant.ProxyResponse;

/** A way to make a required header violate the contract. */
enum HeaderKind {
  MISSING("is left out"),
  RENAMED("has another name"),
  WORD("is no number");

  private final String clause;

  HeaderKind(String clause) {
    this.clause = clause;
  }

  /** What is wrong, as the end of a sentence. */
  String clause() {
    return clause;
  }

  ProxyResponse spoiled(ProxyResponse response, String header) {
    String value = response.headers().get(header);
    return switch (this) {
      case MISSING -> response.withHeader(header, null);
      case RENAMED -> response.withHeader(header, null).withHeader(header + "-Of-Hour", value);
      case WORD -> response.withHeader(header, "many");
    };
  }
}
