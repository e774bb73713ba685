package io.github.instagramv1.conformance.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting of the kit. The key {@code base-url} is {@code base-url} in a file, {@code
 * CONFORMANCE_BASE_URL} in the environment and {@code --base-url} on the command line.
 */
public enum Setting {
  BASE_URL(
      "URL",
      "The address of the server, with the base path, such as http://localhost:8080/v1. Required."),
  TOKEN("TOKEN", "The access token of a user with all scopes. Required."),
  OTHER_TOKEN("TOKEN", "The token of a second user with a public account and all scopes."),
  PRIVATE_TOKEN(
      "TOKEN", "The token of a user with a private account whom the first user does not follow."),
  BASIC_TOKEN("TOKEN", "A token with the scope basic alone."),
  PUBLIC_CONTENT_TOKEN("TOKEN", "A token with the scopes basic and public_content alone."),
  FOLLOWER_LIST_TOKEN("TOKEN", "A token with the scopes basic and follower_list alone."),
  COMMENTS_TOKEN("TOKEN", "A token with the scopes basic and comments alone."),
  RELATIONSHIPS_TOKEN("TOKEN", "A token with the scopes basic and relationships alone."),
  LIKES_TOKEN("TOKEN", "A token with the scopes basic and likes alone."),
  CLIENT_SECRET(
      "TEXT",
      "The client secret of the application of these tokens, if it enforces signed requests: the"
          + " kit then signs every request."),
  SIGNED_TOKEN("TOKEN", "A token with all scopes of an application that enforces signed requests."),
  SIGNED_SECRET("TEXT", "The client secret of that application."),
  SIGNED_CLIENT_ID("ID", "The client id of that application, which reads public objects."),
  LIMITED_TOKEN(
      "TOKEN", "A token with a limit of at most 1000 requests per hour. A run uses all of them."),
  CLIENT_ID("ID", "A client id that may read public objects without a token."),
  OAUTH_CLIENT_ID("ID", "The client id of an application for which a user signs in."),
  OAUTH_CLIENT_SECRET("TEXT", "The client secret of that application."),
  OAUTH_REDIRECT_URI(
      "URL", "A redirect URI that this application has registered, and its only one on that host."),
  OAUTH_USERNAME("NAME", "The name of a user who signs in to the application."),
  OAUTH_PASSWORD(
      "TEXT", "The password of that user. Each run creates some access tokens that remain valid."),
  OAUTH_OTHER_CLIENT_ID("ID", "The client id of a second application."),
  OAUTH_OTHER_CLIENT_SECRET("TEXT", "The client secret of the second application."),
  USER_ID("ID", "A public user, other than the first, with several media."),
  MEDIA_ID("ID", "A media object of a public user, with comments and likes."),
  LOCATION_ID("ID", "A location with several media."),
  TAG_NAME("NAME", "A tag on several media, without #."),
  GEO_ID("ID", "A geography of the application that issued the first token."),
  EXAMPLES(
      "N",
      "The number of requests to generate for each operation that reads, 0 to 10000; operations"
          + " that write get a few. Default: 60."),
  SEED("N", "The seed of generated requests. Default: random."),
  TIMEOUT("SECONDS", "The timeout of a response in seconds, 1 to 600. Default: 10."),
  DEADLINE(
      "SECONDS",
      "The timeout of the run in seconds, 1 to 86400; checks that have not started by then are"
          + " skipped. Default: 1800."),
  LEVEL(
      "LEVEL",
      "core or extended; core omits checks that only some clients need. Default: extended."),
  ONLY("LIST", "The only check ids, operationIds or tags to run, separated by commas."),
  EXCEPT("LIST", "The check ids, operationIds or tags to exclude, separated by commas."),
  EXCLUDE(
      "ID=REASON",
      "A disputed check to exclude, with the reason, which every report shows. Repeat the flag for"
          + " several checks; in the environment and in the file, separate them by semicolons."),
  QUICK(
      "true|false",
      "Runs only the checks that find the most faults in the least time, and generates requests"
          + " only if examples is given. Default: false."),
  READ_ONLY("true|false", "Excludes every check that writes. Default: false."),
  STRICT(
      "true|false",
      "Reports properties that the contract does not define as failures. Default: false."),
  BASELINE(
      "FILE",
      "The results.json of an earlier run. This run fails only if a check fails that did not fail"
          + " then, or no longer passes."),
  REPORT(
      "DIR",
      "The folder for report.html, results.json, junit.xml, results.sarif and badge.svg. Default:"
          + " no reports.");

  private static final String ENVIRONMENT_PREFIX = "CONFORMANCE_";

  private final String value;
  private final String description;

  Setting(String value, String description) {
    this.value = value;
    this.description = description;
  }

  /** Returns the name in a file, and on the command line after two hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the name of the environment variable. */
  public String variable() {
    return ENVIRONMENT_PREFIX + name();
  }

  /** Returns the kind of the value, for the help text. */
  public String value() {
    return value;
  }

  /** Returns the description for the help text. */
  public String description() {
    return description;
  }

  /** Returns whether the value is a secret, which no output may contain. */
  public boolean secret() {
    return isToken() || name().endsWith("SECRET") || this == OAUTH_PASSWORD;
  }

  /** Returns whether the setting is the token of a user. */
  public boolean isToken() {
    return name().endsWith("TOKEN");
  }

  /** Returns whether the setting names an object that checks need. */
  public boolean isFixture() {
    return (secret() && this != CLIENT_SECRET)
        || name().endsWith("_ID")
        || name().startsWith("OAUTH_")
        || this == TAG_NAME;
  }

  /** Returns whether the setting is a switch, whose flag needs no value. */
  public boolean isSwitch() {
    return value.equals("true|false");
  }

  /** Returns whether the flag may be repeated. */
  public boolean isRepeated() {
    return this == EXCLUDE;
  }

  static Optional<Setting> ofKey(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  static boolean isVariable(String name) {
    return name.startsWith(ENVIRONMENT_PREFIX);
  }

  static Optional<Setting> ofVariable(String name) {
    return Arrays.stream(values()).filter(setting -> setting.variable().equals(name)).findFirst();
  }
}
