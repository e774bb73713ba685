package io.github.instagramv1.server.store.prefix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random names of few letters in several scripts, so that many begin alike. */
final class RandomNames {
  /** Letters of one to four bytes in UTF-8, and some that case folding turns into others. */
  private static final List<String> LETTERS =
      List.of("a", "b", "A", "ß", "İ", "é", "e\u0301", "φ", "Σ", "ж", "ن", "山", "\uD83D\uDE00");

  private static final List<String> BLANKS = List.of(" ", "  ", "\u00A0", "\u3000");

  private final Random random;

  RandomNames(Random random) {
    this.random = random;
  }

  /** Returns a username in the form in which the tables store it. */
  String username(int number) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      name.append("ab._".charAt(random.nextInt(4)));
    }
    if (random.nextInt(20) == 0) {
      name.append("ab".repeat(20));
    }
    return name.append(number).toString();
  }

  /** Returns a full name, which may be empty. */
  String fullName() {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add(word(random.nextInt(25) == 0 ? 40 : 1 + random.nextInt(4)));
    }
    return String.join(BLANKS.get(random.nextInt(BLANKS.size())), words);
  }

  /** Returns a text to search for: random letters, or the beginning of one of the names. */
  String query(List<String> names) {
    String of = names.get(random.nextInt(names.size()));
    return switch (random.nextInt(4)) {
      case 0 -> word(1 + random.nextInt(2));
      case 1 -> word(1) + " " + word(1 + random.nextInt(2));
      case 2 -> beginning(of);
      default -> beginning(of) + " " + word(1);
    };
  }

  private String beginning(String name) {
    int points = name.codePointCount(0, name.length());
    return name.substring(0, name.offsetByCodePoints(0, random.nextInt(points + 1)));
  }

  private String word(int letters) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      // The first letters of the list are in most names.
      word.append(LETTERS.get(Math.min(random.nextInt(LETTERS.size()), random.nextInt(13))));
    }
    return word.toString();
  }
}
