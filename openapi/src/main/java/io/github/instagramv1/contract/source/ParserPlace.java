package io.github.instagramv1.contract.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the place of a message of Swagger Parser, which has no line but a path such as {@code
 * attribute paths.'/tags/search'(get).parameters.[q].in is missing}.
 */
public final class ParserPlace {
  private static final Pattern WAY = Pattern.compile("(?:attribute )?(.+?)(?: (?:is|was) .*)?");

  /** A quoted name, a method in round brackets, a parameter in square ones, or a plain name. */
  private static final Pattern STEP =
      Pattern.compile("'([^']*)'|\\(([^)]*)\\)|\\[([^]]*)]|([^.'(\\[]+)");

  private ParserPlace() {}

  /** Returns the value, or the nearest one around it that the message leads to. */
  public static YamlValue of(YamlValue root, String message) {
    Matcher way = WAY.matcher(message);
    YamlValue place = root;
    if (way.matches()) {
      Matcher steps = STEP.matcher(way.group(1));
      Optional<YamlValue> next = Optional.of(root);
      while (next.isPresent() && steps.find()) {
        place = next.get();
        next = next(root, place, steps);
      }
      place = next.orElse(place);
    }
    return place;
  }

  private static Optional<YamlValue> next(YamlValue root, YamlValue at, Matcher step) {
    if (step.group(3) != null) {
      // A component names its parameter, too, and is already there.
      return at.isSequence() ? parameter(root, at, step.group(3)) : Optional.of(at);
    }
    for (int group : new int[] {1, 2, 4}) {
      if (step.group(group) != null) {
        return at.get(step.group(group));
      }
    }
    return Optional.empty();
  }

  private static Optional<YamlValue> parameter(YamlValue root, YamlValue all, String name) {
    return all.items().stream()
        .filter(each -> target(root, each).text("name").equals(name))
        .findFirst();
  }

  private static YamlValue target(YamlValue root, YamlValue parameter) {
    String reference = parameter.text("$ref");
    return reference.isEmpty()
        ? parameter
        : root.at("components", "parameters", reference.substring(reference.lastIndexOf('/') + 1))
            .orElse(parameter);
  }
}
