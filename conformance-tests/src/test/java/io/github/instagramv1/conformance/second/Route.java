package io.github.instagramv1.conformance.second;

import java.util.List;

/**
 * Which requests an operation answers.
 *
 * @param template the parts of the path, the variable ones in braces
 * @param clients whether an application may ask alone
 */
record Route(
    String method, List<String> template, String scope, boolean clients, Operation operation) {

  boolean matches(List<String> path) {
    if (path.size() != template.size()) {
      return false;
    }
    for (int i = 0; i < path.size(); i++) {
      boolean variable = template.get(i).startsWith("{") && !path.get(i).isEmpty();
      if (!variable && !template.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }
}
