package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of servers in one form for equivalent ones. */
public final class ServerUrl {
  private static final Pattern ORIGIN = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/]*");

  private ServerUrl() {}

  /**
   * Returns the address with the defaults of its variables, scheme and host in lower case, without
   * the default port and without a final slash.
   */
  public static String of(YamlValue server) {
    String url = server.text("url");
    Map<String, YamlValue> variables =
        server.get("variables").map(YamlValue::members).orElse(Map.of());
    for (YamlValue variable : variables.values()) {
      url = url.replace("{" + variable.key() + "}", variable.text("default"));
    }
    Matcher origin = ORIGIN.matcher(url);
    if (origin.find()) {
      String lower =
          origin
              .group()
              .toLowerCase(Locale.ROOT)
              .replaceFirst("^(http://.*):80$", "$1")
              .replaceFirst("^(https://.*):443$", "$1");
      url = lower + url.substring(origin.end());
    }
    return url.replaceFirst("/+$", "");
  }
}
