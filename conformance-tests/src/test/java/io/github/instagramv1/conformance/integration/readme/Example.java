package io.github.instagramv1.conformance.integration.readme;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java in a README.
 *
 * @param name the heading above it and its number below that
 * @param code the text between the fences
 */
record Example(String name, String code) {

  /** All of them, in their order. */
  static List<Example> in(String markdown) {
    List<Example> examples = new ArrayList<>();
    String heading = "";
    int number = 0;
    StringBuilder code = null;
    for (String line : markdown.lines().toList()) {
      if (code != null && line.equals("```")) {
        number++;
        examples.add(new Example(heading + " " + number, code.toString()));
        code = null;
      } else if (code != null) {
        code.append(line).append('\n');
      } else if (line.equals("```java")) {
        code = new StringBuilder();
      } else if (line.startsWith("#")) {
        heading = line.replaceFirst("#+ ", "");
        number = 0;
      }
    }
    return examples;
  }

  /** Whether it makes a variable of this name itself. */
  boolean declares(String variable) {
    return code.matches("(?s).*\\b" + variable + " =.*");
  }
}
