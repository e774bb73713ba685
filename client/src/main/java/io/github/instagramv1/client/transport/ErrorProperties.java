package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.value.ApiObject;
import io.github.instagramv1.client.value.Content;
import io.github.instagramv1.client.value.PropertyException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The properties of an error response, with or without the envelope. Invalid properties count as
 * missing.
 */
final class ErrorProperties extends ApiObject {
  private static final Set<String> PROPERTIES = Set.of("code", "error_type", "error_message");

  private final boolean inEnvelope;

  private ErrorProperties(Content content, boolean inEnvelope) {
    super(content);
    this.inEnvelope = inEnvelope;
  }

  static ErrorProperties of(Content body) {
    ErrorProperties whole = new ErrorProperties(body, false);
    Content meta = body.has("meta") ? whole.child("meta") : body;
    return meta != body && meta.isObject() ? new ErrorProperties(meta, true) : whole;
  }

  boolean inEnvelope() {
    return inEnvelope;
  }

  /** Empty for none. */
  String type() {
    return ifReadable(() -> optionalText("error_type")).orElse("");
  }

  /** Empty for none. */
  String message() {
    return ifReadable(() -> optionalText("error_message")).orElse("");
  }

  Optional<Integer> code() {
    return ifReadable(() -> optionalInteger("code"));
  }

  @Override
  protected Set<String> properties() {
    return PROPERTIES;
  }

  private static <T> Optional<T> ifReadable(Supplier<Optional<T>> reading) {
    try {
      return reading.get();
    } catch (PropertyException e) {
      return Optional.empty();
    }
  }
}
