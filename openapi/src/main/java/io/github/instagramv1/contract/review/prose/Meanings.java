package io.github.instagramv1.contract.review.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that carry a meaning, from the table {@code meanings.txt}. */
final class Meanings {
  private static final Pattern LINE =
      Pattern.compile("(?<weight>\\w+) (?<topic>[\\w-]+) (?<value>[\\w-]+) = (?<patterns>.+)");
  private static final Pattern DEFAULT =
      Pattern.compile(
          "(?<!\\w)defaults? (?:to|is|value is|of) (?:the |a |an )?(?<value>[a-z][\\w.+-]*)");

  private record Entry(Statement.Weight weight, String topic, String value, Pattern pattern) {}

  private final List<Entry> entries;

  private Meanings(List<Entry> entries) {
    this.entries = entries;
  }

  /** Reads the table. */
  static Meanings read() {
    try (InputStream stream = Meanings.class.getResourceAsStream("meanings.txt")) {
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Meanings(
          table
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Meanings::entry)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("meanings.txt: " + line);
    }
    String any =
        Stream.of(matcher.group("patterns").split(" \\| "))
            .map(each -> "(?:" + each.strip() + ")")
            .collect(Collectors.joining("|"));
    return new Entry(
        Statement.Weight.valueOf(matcher.group("weight").toUpperCase(Locale.ROOT)),
        matcher.group("topic"),
        matcher.group("value"),
        Pattern.compile("(?<![\\w'-])(?:" + any + ")(?![\\w'-])"));
  }

  /** Returns the statements of a sentence, in their order. */
  List<Statement> of(String sentence) {
    StringBuilder rest = new StringBuilder(sentence);
    List<Statement> found = new ArrayList<>();
    Matcher value = DEFAULT.matcher(sentence);
    while (value.find()) {
      found.add(
          new Statement(
              Statement.Weight.SWAP,
              "default",
              value.group("value"),
              value.group(),
              value.start()));
    }
    for (Entry entry : entries) {
      Matcher matcher = entry.pattern().matcher(rest.toString());
      while (matcher.find()) {
        found.add(
            new Statement(
                entry.weight(),
                entry.topic(),
                entry.value(),
                matcher.group().strip(),
                matcher.start()));
        for (int i = matcher.start(); i < matcher.end(); i++) {
          rest.setCharAt(i, '_');
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Statement::at));
    return found;
  }
}
