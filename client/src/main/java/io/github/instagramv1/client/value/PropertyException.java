package io.github.instagramv1.client.value;

/**
 * A property that the contract promises is missing, or has a value of another type. It is thrown by
 * the method that reads the property; all others can still be read. The message tells the path and
 * the types, and never quotes a value.
 */
public final class PropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  PropertyException(Place place, String problem) {
    super((place.toString().isEmpty() ? "The response" : place.toString()) + " " + problem);
    this.path = place.toString();
  }

  /**
   * Where the property stands, such as {@code data[3].user.full_name}. The path begins at the
   * response, or at the object that was made from JSON or by a builder. Empty for the response
   * itself.
   */
  public String path() {
    return path;
  }
}
