package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes secrets out of what people may see. */
public final class Redaction {
  private static final String HIDDEN = "***";
  private static final Set<String> SECRETS = Set.of("access_token", "client_secret", "code", "sig");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?i)(?:(?<![a-z0-9_])|(?<=%3F|%26|%23))("
              + String.join("|", SECRETS)
              + ")(=|%3D)(?:(?!%26)[^&\\s\"'<>#\\\\])+");

  private Redaction() {}

  /** A URL with more parameters, the values of secret ones hidden, the rest as it would be sent. */
  public static String url(String url, List<Parameter> more) {
    String added =
        more.stream()
            .map(p -> FormEncoding.encode(p.name()) + "=" + shown(p))
            .collect(Collectors.joining("&"));
    return Stream.of(text(url), added)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(url.indexOf('?') < 0 ? "?" : "&"));
  }

  /** Text from elsewhere, with every {@code name=value} of a secret hidden. */
  public static String text(String text) {
    return IN_TEXT.matcher(text).replaceAll("$1$2" + HIDDEN);
  }

  /** Text from elsewhere, with some known secrets hidden too, wherever they stand. */
  static String text(String text, Collection<String> secrets) {
    String hidden = text(text);
    for (String secret : secrets) {
      hidden = hidden.replace(secret, HIDDEN).replace(FormEncoding.encode(secret), HIDDEN);
    }
    return hidden;
  }

  /** Whether the value of a parameter is a secret, by its name. */
  static boolean isSecret(Parameter parameter) {
    return SECRETS.contains(parameter.name().toLowerCase(Locale.ROOT));
  }

  private static String shown(Parameter parameter) {
    return isSecret(parameter) ? HIDDEN : FormEncoding.encode(parameter.value());
  }
}
