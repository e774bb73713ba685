package io.github.instagramv1.conformance.integration.differential;

import java.util.TreeMap;

/**
 * A plain HTTP request.
 *
 * @param path the encoded path below the base URL
 * @param query the decoded query parameters
 * @param form the decoded form fields
 */
record RawCall(
    String method, String path, TreeMap<String, String> query, TreeMap<String, String> form) {

  static RawCall get(String path) {
    return new RawCall("GET", path, new TreeMap<>(), new TreeMap<>());
  }

  static RawCall post(String path) {
    return new RawCall("POST", path, new TreeMap<>(), new TreeMap<>());
  }

  static RawCall delete(String path) {
    return new RawCall("DELETE", path, new TreeMap<>(), new TreeMap<>());
  }

  /** Adds to the query, unless the value is null. */
  RawCall query(String name, Object value) {
    if (value != null) {
      query.put(name, value.toString());
    }
    return this;
  }

  RawCall form(String name, String value) {
    form.put(name, value);
    return this;
  }
}
