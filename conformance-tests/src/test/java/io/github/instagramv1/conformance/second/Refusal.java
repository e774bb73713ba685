package io.github.instagramv1.conformance.second;

/** Ends a request with an error response. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String type;

  Refusal(int status, String type, String message) {
    super(message);
    this.status = status;
    this.type = type;
  }

  static Refusal invalid(String what) {
    return new Refusal(400, "APIInvalidParametersError", what);
  }

  static Refusal notFound(String what) {
    return new Refusal(400, "APINotFoundError", "no such " + what);
  }

  static Refusal notAllowed() {
    return new Refusal(400, "APINotAllowedError", "not for you");
  }

  static Refusal needsUser() {
    return new Refusal(400, "OAuthParameterException", "a user's token is needed");
  }

  static Refusal needsScope(String scope) {
    return new Refusal(400, "OAuthPermissionsException", "the token lacks " + scope);
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }
}
