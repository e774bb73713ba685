package io.github.instagramv1.client.value;

/**
 * Where a value stands in its response.
 *
 * @param parent the place of what holds it; null for the response itself
 * @param step its name, or its number in square brackets
 */
record Place(Place parent, String step) {
  static final Place RESPONSE = new Place(null, "");

  Place property(String name) {
    return new Place(this, name);
  }

  Place item(int index) {
    return new Place(this, "[" + index + "]");
  }

  /** The path, such as {@code data[3].user.full_name}; empty for the response itself. */
  @Override
  public String toString() {
    if (parent == null) {
      return step;
    }
    String before = parent.toString();
    return before + (before.isEmpty() || step.startsWith("[") ? "" : ".") + step;
  }
}
