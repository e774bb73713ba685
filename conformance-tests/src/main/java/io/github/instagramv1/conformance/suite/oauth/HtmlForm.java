package io.github.instagramv1.conformance.suite.oauth;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The data that a browser sends for a form.
 *
 * @param action the whole URL
 */
record HtmlForm(String method, String action, Map<String, String> fields) {

  HtmlForm {
    fields = Map.copyOf(fields);
  }

  /** Returns a copy with a field filled in. */
  HtmlForm with(String name, String value) {
    Map<String, String> filled = new LinkedHashMap<>(fields);
    filled.put(name, value);
    return new HtmlForm(method, action, filled);
  }
}
