package io.github.instagramv1.conformance.config;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Removes tokens and other secrets of the settings and of responses from texts. */
public final class Redactor {
  private static final String MASK = "***";
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)\\b(access_token|client_secret|sig|code|password)(=|\"\\s*:\\s*\")[^&\\s\"'\\\\]+");
  private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer\\s+)[^\\s,\"']+");

  private static final Pattern COOKIE = Pattern.compile("(?i)\\b(cookie:\\s*)[^\"']+");

  private final List<String> secrets;

  public Redactor(Settings settings) {
    List<String> found = new ArrayList<>();
    settings
        .values()
        .forEach(
            (setting, value) -> {
              if (setting.secret()) {
                found.add(value);
                String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
                found.add(encoded);
                found.add(encoded.replace("+", "%20"));
              }
            });
    found.sort(Comparator.comparingInt(String::length).reversed());
    this.secrets = List.copyOf(found);
  }

  /** Returns a text without secrets. */
  public String redact(String text) {
    String result = text;
    for (String secret : secrets) {
      result = result.replace(secret, MASK);
    }
    result = PARAMETER.matcher(result).replaceAll("$1$2" + MASK);
    result = COOKIE.matcher(result).replaceAll("$1" + MASK);
    return BEARER.matcher(result).replaceAll("$1" + MASK);
  }
}
