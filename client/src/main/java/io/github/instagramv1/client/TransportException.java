package io.github.instagramv1.client;

/** There was no reply: no connection, or one that broke or took too long. The cause says which. */
public final class TransportException extends InstagramException {
  private static final long serialVersionUID = 1L;

  TransportException(String operationId, Throwable cause) {
    super(operationId, "no reply (" + cause.getClass().getSimpleName() + ")", cause);
  }
}
