package io.github.instagramv1.contract.review.shape;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of a contract as Java names, as the generator writes them. */
public final class Names {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9_]+");

  private Names() {}

  /** Returns the name of a class: the words of the name, each with a capital. */
  public static String type(String name) {
    StringBuilder type = new StringBuilder();
    boolean upper = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        upper = true;
      } else {
        type.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return type.toString();
  }

  /** Returns the name of a variable or a method; a name in capitals stays as it is. */
  public static String variable(String name) {
    if (CONSTANT.matcher(name).matches()) {
      return name;
    }
    String type = type(name);
    return type.isEmpty()
        ? name
        : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** Returns the constant of a value. */
  public static String constant(String value) {
    return value.isEmpty() ? "EMPTY" : value.replaceAll("\\W+", "_").toUpperCase(Locale.ROOT);
  }
}
