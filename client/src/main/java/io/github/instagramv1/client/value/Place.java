package io.github.instagramv1.client.value;

/**
 * The place of a value in its response.
 *
 * @param parent the place of the enclosing value; null for the response itself
 * @param step the name of the value, or its index in square brackets
 */
record Place(Place parent, String step) {
  static final Place RESPONSE = new Place(null, "");

  Place property(String name) {
    return new Place(this, name);
  }

  Place item(int index) {
    return new Place(this, "[" + index + "]");
  }

  /** Returns the path, such as {@code data[3].user.full_name}; empty for the response itself. */
  @Override
  public String toString() {
    if (parent == null) {
      return step;
    }
    String before = parent.toString();
    return before + (before.isEmpty() || step.startsWith("[") ? "" : ".") + step;
  }
}
