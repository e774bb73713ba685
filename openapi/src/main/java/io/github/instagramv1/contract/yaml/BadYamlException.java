package io.github.instagramv1.contract.yaml;

import io.github.instagramv1.contract.review.finding.Place;

/**
 * A file that is not the YAML of a contract. Its message is one sentence that begins with the
 * place.
 */
public final class BadYamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadYamlException(Place place, String sentence) {
    super(place.link() + ": " + sentence);
  }
}
