package io.github.instagramv1.conformance.config;

/**
 * Thrown if a setting is missing or invalid. The message is one sentence for the user and contains
 * no secret.
 */
public final class BadSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadSettingsException(String sentence) {
    super(sentence);
  }
}
