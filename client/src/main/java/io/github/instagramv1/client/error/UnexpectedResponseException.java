package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;
import java.util.Optional;

/**
 * Thrown for a response without an error status code that is not a response of this API. For error
 * status codes, see {@link ApiErrorException#malformedBody()}.
 */
public final class UnexpectedResponseException extends InstagramException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final RawResponse response;

  /** The fault of a response. */
  public enum Kind {
    /** There is no body. */
    EMPTY("an empty response"),
    /** A page for users, such as those of a proxy or a load balancer. */
    HTML("a page of HTML"),
    /** Some other text. */
    NOT_JSON("a response that is not JSON"),
    /** JSON or compressed bytes that end too early. */
    CUT_OFF("an incomplete response"),
    /** JSON of another shape or with other types than the contract's. */
    WRONG_SHAPE("JSON that does not fit the operation"),
    /**
     * The code in the body says that the call went well and the status does not, or the reverse.
     */
    CONTRADICTION("a code in the body that contradicts the status"),
    /** Another place to look at, which is not followed: the token would go there. */
    REDIRECT("a redirect"),
    /** More bytes than this client reads. */
    TOO_LARGE("a response that is too large"),
    /** Bytes that are not compressed as the response says. */
    BAD_ENCODING("a response that cannot be decompressed"),
    /**
     * Headers and body that Java's HTTP client does not hand over, since the authenticator of the
     * client has no answer to the status code.
     */
    LOST("a response that Java's HTTP client lost because of the authenticator");

    private final String phrase;

    Kind(String phrase) {
      this.phrase = phrase;
    }

    String phrase() {
      return phrase;
    }
  }

  /** Creates the exception of a fault; {@code detail} adds details, or is empty. */
  public UnexpectedResponseException(
      FailedCall call, Kind kind, String detail, RawResponse response) {
    super(
        call,
        response.status() + ", " + kind.phrase + (detail.isEmpty() ? "" : " (" + detail + ")"),
        null);
    this.kind = kind;
    this.response = response;
  }

  /** Returns the fault of the response. */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the {@code X-Request-Id} of the response, with which the server's log names the
   * request.
   */
  @Override
  public Optional<String> requestId() {
    return response.requestId();
  }

  /** Returns the HTTP status code. */
  public int status() {
    return response.status();
  }

  /** Returns the received body, which may be empty or incomplete. */
  public String body() {
    return response.body();
  }

  /** Returns status, headers and body as received. */
  public RawResponse response() {
    return response;
  }
}
