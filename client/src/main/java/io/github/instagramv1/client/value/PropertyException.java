package io.github.instagramv1.client.value;

/**
 * Thrown if a required property is missing, or has a value of another type. The method that returns
 * the property throws it; all other properties can still be read. The message contains the path and
 * the types, and never the value.
 */
public final class PropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  PropertyException(Place place, String problem) {
    super((place.toString().isEmpty() ? "The response" : place.toString()) + " " + problem);
    this.path = place.toString();
  }

  /**
   * Returns the path of the property, such as {@code data[3].user.full_name}. It starts at the
   * response, or at the object that was read from JSON or built by a builder. Empty for the
   * response itself.
   */
  public String path() {
    return path;
  }
}
