package io.github.instagramv1.server.oauth;

/** Thrown to refuse a request to an OAuth path in the flat form, without an envelope. */
final class OAuthRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final String OAUTH = "OAuthException";

  private final int status;
  private final String type;

  private OAuthRefusal(int status, String type, String message) {
    super(message, null, false, false);
    this.status = status;
    this.type = type;
  }

  static OAuthRefusal because(String message) {
    return new OAuthRefusal(400, OAUTH, message);
  }

  static OAuthRefusal of(int status, String message) {
    return new OAuthRefusal(status, OAUTH, message);
  }

  static OAuthRefusal forbidden(String message) {
    return new OAuthRefusal(403, "OAuthForbiddenException", message);
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }
}
