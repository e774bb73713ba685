package io.github.instagramv1.server.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The motif of a picture, from the words of its caption if possible. */
@SuppressWarnings("ImmutableEnumChecker") // scenes and lists of words have no state that changes
enum Motif {
  SEASIDE(new Seaside(), "sea", "harbour", "boat", "salt", "swim", "ferry", "bluehour", "grey on"),
  MOUNTAINS(
      new Mountains(),
      "mountain",
      "hiking",
      "snow",
      "outdoors",
      "ridge",
      "view",
      "sunset",
      "sky",
      "gold"),
  SKYLINE(
      new Skyline(),
      "street",
      "city",
      "night",
      "architecture",
      "tram",
      "neon",
      "town",
      "live",
      "concert"),
  STILL_LIFE(
      new StillLife(),
      "food",
      "bread",
      "café",
      "breakfast",
      "market",
      "recipe",
      "noodles",
      "studio"),
  LEAVES(new Leaves(), "cat", "dog", "pets", "nap"),
  BANDS(new Bands(), "art", "film", "analog", "vinyl", "music", "stage", "ink");

  private final Scene scene;
  private final List<String> words;

  Motif(Scene scene, String... words) {
    this.scene = scene;
    this.words = List.of(words);
  }

  Scene scene() {
    return scene;
  }

  /** Returns the motif that matches most words of a text; any motif if none matches. */
  static Motif of(Optional<String> text, Draw draw) {
    String lower = text.orElse("").toLowerCase(Locale.ROOT);
    Motif best = values()[draw.below(values().length)];
    long most = 0;
    for (Motif motif : values()) {
      long count = motif.words.stream().filter(lower::contains).count();
      if (count > most) {
        most = count;
        best = motif;
      }
    }
    return best;
  }
}
