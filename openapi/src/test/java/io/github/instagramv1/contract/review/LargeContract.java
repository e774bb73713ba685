package io.github.instagramv1.contract.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A contract of 1,000 operations that is built from templates: 25 tags with five kinds of objects
 * each, and eight operations for each kind. The operations share parameters, headers, error
 * responses and a few schemas.
 */
final class LargeContract {
  static final int OPERATIONS = 1_000;

  private static final List<String> TAGS =
      List.of(
          "Album",
          "Badge",
          "Channel",
          "Device",
          "Event",
          "Filter",
          "Group",
          "Hashtag",
          "Invoice",
          "Journal",
          "Keyword",
          "League",
          "Message",
          "Note",
          "Offer",
          "Place",
          "Question",
          "Recipe",
          "Story",
          "Theme",
          "Upload",
          "Video",
          "Workshop",
          "Year",
          "Zone");
  private static final List<String> KINDS = List.of("", "Comment", "Draft", "Entry", "Report");

  private LargeContract() {}

  /** Returns the contract as YAML. */
  static String text() {
    return text(1);
  }

  /**
   * Returns a contract that is a multiple of the size, as YAML.
   *
   * @param copies the factor, from 1
   */
  static String text(int copies) {
    return template("head.yaml")
        + "tags:\n"
        + joinTexts(TAGS.stream(), LargeContract::tag)
        + "paths:\n"
        + joinTexts(things(copies), fillTemplate("paths.yaml"))
        + "components:\n"
        + securitySchemes()
        + template("components.yaml")
        + joinTexts(things(copies), fillTemplate("parameter.yaml"))
        + template("schemas.yaml")
        + joinTexts(things(copies), fillTemplate("schema.yaml"));
  }

  private static Stream<Thing> things(int copies) {
    return TAGS.stream()
        .flatMap(
            tag ->
                KINDS.stream()
                    .flatMap(
                        kind ->
                            IntStream.range(0, copies)
                                .mapToObj(i -> new Thing(tag, i == 0 ? kind : kind + "V" + i))));
  }

  private static String tag(String tag) {
    String name = Thing.plural(tag).toLowerCase(Locale.ROOT);
    return "  - name: %s\n    description: The %s, and what belongs to them.\n"
        .formatted(name, name);
  }

  private static String securitySchemes() {
    String scopes =
        joinTexts(
            TAGS.stream().map(tag -> Thing.plural(tag).toLowerCase(Locale.ROOT)),
            tag ->
                "            read_%s: Read %s\n            write_%s: Write %s\n"
                    .formatted(tag, tag, tag, tag));
    return """
      securitySchemes:
        accessToken: {type: apiKey, in: query, name: access_token, description: A token.}
        oauth2:
          type: oauth2
          description: A token by OAuth 2.0.
          flows:
            authorizationCode:
              authorizationUrl: http://localhost:8080/oauth/authorize
              tokenUrl: http://localhost:8080/oauth/access_token
              scopes:
    """
            .indent(0)
        + scopes;
  }

  private static Function<Thing, String> fillTemplate(String template) {
    String text = template(template);
    return thing -> thing.fill(text);
  }

  private static <T> String joinTexts(Stream<T> values, Function<T, String> text) {
    return values.map(text).collect(Collectors.joining());
  }

  private static String template(String name) {
    try (InputStream stream = LargeContract.class.getResourceAsStream("large/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A kind of object that has operations and a schema. */
  private record Thing(String tag, String kind) {

    /** Returns a template whose placeholders, such as {@code $Things}, are replaced by names. */
    String fill(String template) {
      String words = plural(tag + kind).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
      return template
          .replace("$Things", plural(tag + kind))
          .replace("$Thing", tag + kind)
          .replace("$things", words.toLowerCase(Locale.ROOT).replace(' ', '-'))
          .replace("$thing", kebab(tag + kind))
          .replace("$words", words.toLowerCase(Locale.ROOT))
          .replace("$tag", plural(tag).toLowerCase(Locale.ROOT));
    }

    private static String kebab(String name) {
      return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String plural(String name) {
      return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }
  }
}
