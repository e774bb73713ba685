package io.github.instagramv1.conformance.suite.oracle.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of {@code texts.txt}, by part; the file explains its notation. */
final class Corpus {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u\\{(\\p{XDigit}+)}|([nrts\\\\]))");
  private static final Pattern REPEATED = Pattern.compile("\\\\\\*(\\d+):(.*?)\\\\\\*");

  private final Map<String, List<Sample>> parts = new HashMap<>();

  /**
   * One text.
   *
   * @param name describes the text
   */
  record Sample(String name, String text) {}

  private Corpus() {}

  static Corpus load() {
    try (InputStream stream = Corpus.class.getResourceAsStream("texts.txt")) {
      return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Corpus of(String file) {
    Corpus corpus = new Corpus();
    List<Sample> part = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.startsWith("[")) {
        part = new ArrayList<>();
        corpus.parts.put(line.substring(1, line.length() - 1), part);
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        String[] parts = line.split(" = ", 2);
        part.add(new Sample(parts[0], unescaped(parts[1])));
      }
    }
    return corpus;
  }

  /** Returns the texts of one part, in their order. */
  List<Sample> part(String name) {
    return List.copyOf(parts.get(name));
  }

  private static String unescaped(String written) {
    String whole =
        REPEATED
            .matcher(written)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(2).repeat(Integer.parseInt(found.group(1)))));
    return ESCAPE.matcher(whole).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult escape) {
    if (escape.group(1) != null) {
      return Character.toString(Integer.parseInt(escape.group(1), 16));
    }
    return switch (escape.group(2)) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      case "s" -> " ";
      default -> "\\";
    };
  }

  /** Returns a text in the notation of the file, so that messages show invisible characters. */
  static String escaped(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            each -> {
              if (each == '\\') {
                result.append("\\\\");
              } else if (each >= ' ' && each < 0x7F) {
                result.appendCodePoint(each);
              } else {
                result.append("\\u{").append(Integer.toHexString(each)).append("}");
              }
            });
    return result.toString();
  }
}
