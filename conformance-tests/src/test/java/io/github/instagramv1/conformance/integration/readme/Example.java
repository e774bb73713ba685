package io.github.instagramv1.conformance.integration.readme;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java example in a Markdown file.
 *
 * @param name the heading above the example and its number below this heading
 * @param code the text between the fences
 */
record Example(String name, String code) {

  /** Returns all Java examples of a Markdown text, in order. */
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

  /** Returns whether the example assigns a variable of this name. */
  boolean declares(String variable) {
    return code.matches("(?s).*\\b" + variable + " =.*");
  }
}
