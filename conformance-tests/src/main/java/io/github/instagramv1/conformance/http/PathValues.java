package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of path variables in the URL of a request. */
public final class PathValues {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
  private static final String SUFFIX = "(?:[.]json)?/?(?:[?].*)?";

  private PathValues() {}

  /**
   * Returns the decoded values by the names of the variables; empty if the URL does not match the
   * operation.
   */
  public static Map<String, String> of(ContractOperation operation, String url) {
    Matcher names = VARIABLE.matcher(operation.path());
    Matcher values = Pattern.compile(".*" + names.replaceAll("([^/?]+?)") + SUFFIX).matcher(url);
    Map<String, String> result = new HashMap<>();
    if (values.matches()) {
      names.reset();
      for (int i = 1; names.find(); i++) {
        result.put(names.group(1), decode(values.group(i)));
      }
    }
    return result;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
