package io.github.instagramv1.client;

/**
 * A walk over pages cannot go on: the next URL is not one, leads to another origin than the base
 * URL, where a token must not go, or was followed before.
 */
public final class PagingException extends InstagramException {
  private static final long serialVersionUID = 1L;

  public PagingException(String operationId, String message) {
    super(operationId, message, null);
  }
}
