package io.github.instagramv1.server.log;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prepares texts for logs and output: credentials are replaced by three dots, and control
 * characters by a visible form, so that a value cannot forge a log line.
 */
public final class Redaction {
  private static final String HIDDEN = "...";

  private record Rule(Pattern pattern, String replacement) {
    Rule(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          // User and password of a URL.
          new Rule("//[^/\\s]*@", "//" + HIDDEN + "@"),
          // A query string, which may hold any parameter of a request.
          new Rule("\\?[^\\s\"'<>=]*=[^\\s\"'<>]*", "?" + HIDDEN),
          new Rule(
              "(?i)\\b([\\w-]*(?:token|secret|password|passwd|pwd|passphrase|sig|signature))"
                  + "([\"']?\\s*[=:]\\s*[\"']?)[^&\\s\"',;)}\\]]+",
              "$1$2" + HIDDEN),
          new Rule("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{8,}", "$1 " + HIDDEN),
          // An access token, and a client secret or another 128 bits, wherever they stand.
          new Rule("(?i)\\b\\d{1,19}\\.[0-9a-f]{7}\\.[0-9a-f]{8,}", HIDDEN),
          new Rule("(?i)(?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z])", HIDDEN));

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029&&[^\\t]]");

  private Redaction() {}

  /** Returns the text on one line, without credentials. */
  public static String of(String text) {
    String redacted = text;
    for (Rule rule : RULES) {
      redacted = rule.pattern().matcher(redacted).replaceAll(rule.replacement());
    }
    return CONTROL
        .matcher(redacted)
        .replaceAll(found -> "\\\\u" + HexFormat.of().toHexDigits(found.group().charAt(0)));
  }
}
