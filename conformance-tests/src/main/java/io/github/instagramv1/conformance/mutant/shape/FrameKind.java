package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.mutant.ProxyReply;
import java.util.function.UnaryOperator;

/** A way to spoil what is around a body: status, media type, encoding. */
enum FrameKind {
  CREATED("is answered 201", 200, reply -> reply.withStatus(201)),
  SERVER_ERROR("is answered 500", 200, reply -> reply.withStatus(500)),
  OK("is answered 200", 400, reply -> reply.withStatus(200)),
  HTML("calls itself HTML", 200, reply -> type(reply, "text/html; charset=utf-8")),
  CHARSET(
      "calls itself Latin-1", 200, reply -> type(reply, "application/json; charset=iso-8859-1")),
  CUT(
      "is cut off",
      200,
      reply -> reply.withBody(reply.body().substring(0, reply.body().length() / 2)));

  private final String clause;
  private final int status;
  private final UnaryOperator<ProxyReply> spoiled;

  FrameKind(String clause, int status, UnaryOperator<ProxyReply> spoiled) {
    this.clause = clause;
    this.status = status;
    this.spoiled = spoiled;
  }

  private static ProxyReply type(ProxyReply reply, String type) {
    return reply.withHeader("Content-Type", type);
  }

  /** What is wrong, as the end of a sentence. */
  String clause() {
    return clause;
  }

  /** The status of the replies that it spoils. */
  int status() {
    return status;
  }

  ProxyReply spoiled(ProxyReply reply) {
    return spoiled.apply(reply);
  }
}
