package io.github.instagramv1.conformance.second;

import java.util.List;

/**
 * The requests that an operation handles.
 *
 * @param template the segments of the path, with variable segments in braces
 * @param clients whether an application may send the request without a user
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
