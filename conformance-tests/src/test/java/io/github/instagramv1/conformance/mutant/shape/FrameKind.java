package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.function.UnaryOperator;

/**
 * A way to make a response violate the contract outside its JSON values: in its status code, media
 * type or encoding, or by cutting off the body.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
enum FrameKind {
  CREATED("is answered 201", 200, response -> response.withStatus(201)),
  SERVER_ERROR("is answered 500", 200, response -> response.withStatus(500)),
  OK("is answered 200", 400, response -> response.withStatus(200)),
  HTML("calls itself HTML", 200, response -> type(response, "text/html; charset=utf-8")),
  CHARSET(
      "calls itself Latin-1",
      200,
      response -> type(response, "application/json; charset=iso-8859-1")),
  CUT(
      "is cut off",
      200,
      response -> response.withBody(response.body().substring(0, response.body().length() / 2)));

  private final String clause;
  private final int status;
  private final UnaryOperator<ProxyResponse> spoiled;

  FrameKind(String clause, int status, UnaryOperator<ProxyResponse> spoiled) {
    this.clause = clause;
    this.status = status;
    this.spoiled = spoiled;
  }

  private static ProxyResponse type(ProxyResponse response, String type) {
    return response.withHeader("Content-Type", type);
  }

  /** What is wrong, as the end of a sentence. */
  String clause() {
    return clause;
  }

  /** Returns the status code of the responses that are changed. */
  int status() {
    return status;
  }

  ProxyResponse spoiled(ProxyResponse response) {
    return spoiled.apply(response);
  }
}
