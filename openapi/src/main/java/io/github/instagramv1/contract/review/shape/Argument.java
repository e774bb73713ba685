package io.github.instagramv1.contract.review.shape;

/**
 * An argument of a method or a constructor.
 *
 * @param type its Java type
 * @param name its Java name
 * @param optional whether a request may do without it
 */
record Argument(String type, String name, boolean optional) {
  @Override
  public String toString() {
    return type + " " + name;
  }
}
