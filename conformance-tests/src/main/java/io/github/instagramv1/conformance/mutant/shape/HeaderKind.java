package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.mutant.ProxyReply;

/** A way to spoil a header that must be there. */
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

  ProxyReply spoiled(ProxyReply reply, String header) {
    String value = reply.headers().get(header);
    return switch (this) {
      case MISSING -> reply.withHeader(header, null);
      case RENAMED -> reply.withHeader(header, null).withHeader(header + "-Of-Hour", value);
      case WORD -> reply.withHeader(header, "many");
    };
  }
}
