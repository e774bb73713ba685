package io.github.instagramv1.conformance.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings of a run. Blank values count as absent.
 *
 * @param values by setting; must not be printed, because they contain tokens
 */
public record Settings(Map<Setting, String> values) {
  private static final int MAX_TIMEOUT = 600;
  private static final int MAX_DEADLINE = 86_400;

  /**
   * @throws BadSettingsException if a required setting is missing or a value is wrong
   */
  public Settings {
    values =
        values.entrySet().stream()
            .filter(entry -> !entry.getValue().isBlank())
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().strip()));
    required(values, Setting.BASE_URL);
    required(values, Setting.TOKEN);
    checkUrl(values.get(Setting.BASE_URL));
    checkSeconds(values, Setting.TIMEOUT, MAX_TIMEOUT);
    checkSeconds(values, Setting.DEADLINE, MAX_DEADLINE);
    checkNumber(values, Setting.EXAMPLES, "[0-9]{1,4}|10000", "a number from 0 to 10000");
    checkNumber(values, Setting.SEED, "-?[0-9]{1,18}", "a whole number of at most 18 digits");
    oneOf(values, Setting.LEVEL, Set.of("core", "extended"));
    oneOf(values, Setting.QUICK, Set.of("true", "false"));
    oneOf(values, Setting.READ_ONLY, Set.of("true", "false"));
    oneOf(values, Setting.STRICT, Set.of("true", "false"));
    Disputes.of(values.getOrDefault(Setting.EXCLUDE, ""));
  }

  private static void required(Map<Setting, String> values, Setting setting) {
    if (!values.containsKey(setting)) {
      throw new BadSettingsException(
          "The setting %s is required: give --%s, %s or a line in the file of --config."
              .formatted(setting.key(), setting.key(), setting.variable()));
    }
  }

  private static void checkUrl(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null
          && Set.of("http", "https").contains(uri.getScheme())
          && uri.getQuery() == null
          && uri.getFragment() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      // Answered below, by the same sentence as every other text that is no such URL.
    }
    throw new BadSettingsException(
        "base-url must be an http or https URL without a query, such as http://localhost:8080/v1.");
  }

  private static void checkSeconds(Map<Setting, String> values, Setting setting, int most) {
    String text = values.getOrDefault(setting, "1");
    if (!text.matches("[0-9]{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > most) {
      throw new BadSettingsException(
          "%s must be a number of seconds from 1 to %s.".formatted(setting.key(), most));
    }
  }

  private static void checkNumber(
      Map<Setting, String> values, Setting setting, String pattern, String legal) {
    if (!values.getOrDefault(setting, "1").matches(pattern)) {
      throw new BadSettingsException(setting.key() + " must be " + legal + ".");
    }
  }

  private static void oneOf(Map<Setting, String> values, Setting setting, Set<String> legal) {
    String value = values.get(setting);
    if (value != null && !legal.contains(value)) {
      throw new BadSettingsException(setting.key() + " must be " + setting.value() + ".");
    }
  }

  /** Returns the value, if given. */
  public Optional<String> get(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  /** Returns the base URL of the server, without a final slash. */
  public String baseUrl() {
    return values.get(Setting.BASE_URL).replaceAll("/+$", "");
  }

  public String token() {
    return values.get(Setting.TOKEN);
  }

  public Duration timeout() {
    return Duration.ofSeconds(Long.parseLong(values.getOrDefault(Setting.TIMEOUT, "10")));
  }

  /** Returns the timeout of the run. */
  public Duration deadline() {
    return Duration.ofSeconds(Long.parseLong(values.getOrDefault(Setting.DEADLINE, "1800")));
  }

  /** Returns the number of requests to generate for each operation that reads. */
  public int examples() {
    return Integer.parseInt(values.getOrDefault(Setting.EXAMPLES, quick() ? "0" : "60"));
  }

  /** Returns the seed of generated requests, if given. */
  public OptionalLong seed() {
    String text = values.get(Setting.SEED);
    return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  public boolean coreOnly() {
    return "core".equals(values.get(Setting.LEVEL));
  }

  public boolean quick() {
    return "true".equals(values.get(Setting.QUICK));
  }

  public boolean readOnly() {
    return "true".equals(values.get(Setting.READ_ONLY));
  }

  public boolean strict() {
    return "true".equals(values.get(Setting.STRICT));
  }

  /** Returns the check ids, operationIds and tags to run; an empty set means all. */
  public Set<String> only() {
    return list(Setting.ONLY);
  }

  /** Returns the check ids, operationIds and tags to exclude. */
  public Set<String> except() {
    return list(Setting.EXCEPT);
  }

  /** Returns the ids of disputed checks with the reasons, in their order. */
  public Map<String, String> excluded() {
    return Disputes.of(values.getOrDefault(Setting.EXCLUDE, ""));
  }

  private Set<String> list(Setting setting) {
    return Arrays.stream(values.getOrDefault(setting, "").split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the results file of the baseline, if given. */
  public Optional<Path> baseline() {
    return get(Setting.BASELINE).map(Path::of);
  }

  public Optional<Path> report() {
    return get(Setting.REPORT).map(Path::of);
  }

  /** Returns the names of the given settings, without secrets. */
  @Override
  public String toString() {
    return values.keySet().stream()
        .sorted()
        .map(setting -> setting.key() + "=" + (setting.secret() ? "***" : values.get(setting)))
        .collect(Collectors.joining(", ", "Settings[", "]"));
  }
}
