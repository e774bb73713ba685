package io.github.instagramv1.server.world;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Generates names and bios of users; every number has its own username. */
final class Names {
  private static final List<String> FIRST =
      List.of(
          "Ana", "Bo", "Chidi", "Dana", "Emre", "Freja", "Gael", "Hana", "Ines", "Jonas", "Kaori",
          "Liam", "Mina", "Noor", "Oskar", "Priya", "Quentin", "Rosa", "Sami", "Tuva", "Umar",
          "Vera", "Wen", "Ximena", "Yara", "Zofia", "Amara", "Björn", "Chloé");
  private static final List<String> LAST =
      List.of(
          "Lindqvist",
          "Nakamura",
          "Okafor",
          "Petrov",
          "Yılmaz",
          "Holm",
          "Moreau",
          "Kim",
          "Duarte",
          "Weber",
          "Tanaka",
          "Byrne",
          "Rahimi",
          "Haddad",
          "Nilsson",
          "Sharma",
          "Leroy",
          "Vidal",
          "Korhonen",
          "Berg",
          "Farooq");
  private static final List<String> BIOS =
      List.of(
          "Boats, bread and blue hours.",
          "Film over phone, mostly.",
          "",
          "Walking slowly 🚶",
          "Baker. Early riser. Dog user.",
          "東京 ↔ Lisbon",
          "I photograph doors.",
          "Mountains when I can, cities when I must.",
          "Dad jokes and darkrooms",
          "☕️ first");

  private Names() {}

  static String full(int user) {
    return first(user) + " " + last(user);
  }

  /** Lower case; the first users have the plain form of their name, later ones a number. */
  static String username(int user) {
    String base = ascii(first(user)) + (user % 2 == 0 ? "_" : ".") + ascii(last(user));
    int round = user / (FIRST.size() * LAST.size());
    return round == 0 ? base : base + round;
  }

  static String bio(int user) {
    return BIOS.get(user % BIOS.size());
  }

  static String website(int user) {
    return user % 3 == 0 ? "https://" + username(user).replace('_', '-') + ".example.org" : "";
  }

  private static String first(int user) {
    return FIRST.get(user % FIRST.size());
  }

  /** The two lists have lengths without a common divisor, so every pair comes once a round. */
  private static String last(int user) {
    return LAST.get(user % LAST.size());
  }

  private static String ascii(String name) {
    return Normalizer.normalize(
            name.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
