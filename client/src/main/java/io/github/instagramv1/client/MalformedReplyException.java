package io.github.instagramv1.client;

/** There was a reply, and it is not one of this API: a page, an empty body, or text cut off. */
public final class MalformedReplyException extends InstagramException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String body;

  MalformedReplyException(String operationId, int status, String body, Throwable cause) {
    super(operationId, "a reply with status " + status + " that cannot be read", cause);
    this.status = status;
    this.body = body;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What came instead, perhaps empty. */
  public String body() {
    return body;
  }
}
