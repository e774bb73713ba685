package io.github.instagramv1.server.oauth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.web.WebResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates error responses of the OAuth paths, without the envelope of the API. */
public final class FlatError {
  private static final Logger LOG = LoggerFactory.getLogger(FlatError.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RETRY_SECONDS = "10";

  private FlatError() {}

  /** Returns the response to a failed request. */
  public static WebResponse of(RuntimeException failure) {
    if (failure instanceof OAuthRefusal refusal) {
      return of(refusal.status(), refusal.type(), refusal.getMessage());
    }
    if (failure instanceof ApiException refusal) {
      return of(refusal.type().status(), "OAuthException", refusal.getMessage());
    }
    if (DatabaseTrouble.of(failure).isPresent()) {
      return of(503, "OAuthException", "The server cannot reach its data. Try again later.")
          .with("Retry-After", RETRY_SECONDS);
    }
    String id = UUID.randomUUID().toString();
    LOG.error("Internal error {}", id, failure);
    return of(500, "OAuthException", "Oops, an error occurred. Its id is " + id + ".");
  }

  private static WebResponse of(int code, String type, String message) {
    ObjectNode body = JSON.createObjectNode();
    body.put("code", code).put("error_type", type).put("error_message", message);
    return WebResponse.json(code, body.toString());
  }
}
