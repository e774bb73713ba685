package io.github.instagramv1.conformance.config;

/** A setting is missing or wrong; the message is one sentence for the user and holds no secret. */
public final class BadSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadSettingsException(String sentence) {
    super(sentence);
  }
}
