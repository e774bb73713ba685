package io.github.instagramv1.server.http.refusal;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.stub.model.ErrorMeta;
import io.github.instagramv1.stub.model.ErrorResponse;
import io.github.instagramv1.stub.model.OAuthErrorResponse;
import jakarta.ws.rs.core.Response;

/** Creates bodies of error responses: with the envelope, and flat for a 403. */
public final class RefusalBody {
  private RefusalBody() {}

  /** Returns the body of an error response. */
  public static Object body(ErrorType type, String message) {
    var wireType = io.github.instagramv1.stub.model.ErrorType.fromValue(type.wireName());
    if (type == ErrorType.FORBIDDEN) {
      return new OAuthErrorResponse(type.status(), message, wireType);
    }
    return new ErrorResponse(new ErrorMeta(type.status(), message, wireType));
  }

  static Response of(ErrorType type, String message) {
    return Response.status(type.status()).entity(body(type, message)).build();
  }
}
