package io.github.instagramv1.server.world;

import java.util.List;
import java.util.Random;

/** The texts of generated captions and comments. */
final class Captions {
  private record Theme(List<String> phrases, List<String> tags) {}

  private static final List<Theme> THEMES =
      List.of(
          new Theme(
              List.of(
                  "Morning light over the harbour",
                  "The ferry was late and nobody minded",
                  "Salt in everything",
                  "First swim of the year, very brief",
                  "Grey on grey, and then the sun"),
              List.of("harbour", "sea", "boats", "bluehour", "göteborg", "salt")),
          new Theme(
              List.of(
                  "Sourdough, attempt nine",
                  "Found the best noodles in a car park",
                  "Breakfast for one, enough for three",
                  "Grandmother's recipe, my mistakes",
                  "Market day"),
              List.of("food", "bread", "café", "breakfast", "foodie", "ラーメン")),
          new Theme(
              List.of(
                  "Top of the ridge at last",
                  "No signal, no complaints",
                  "The last snow",
                  "We turned back here",
                  "Two hours up, one minute of view"),
              List.of("mountains", "hiking", "snow", "outdoors", "weekend")),
          new Theme(
              List.of(
                  "She does this every evening 🐕",
                  "Cat on the wrong side of the window",
                  "Nap inspection",
                  "New recruit, day one",
                  "He has opinions about the postman"),
              List.of("dog", "cat", "catsofinstagram", "pets", "dogsofinstagram")),
          new Theme(
              List.of(
                  "Rain on the crossing",
                  "Same corner, ten years on",
                  "Last tram home 🚋",
                  "Doors of the old town",
                  "Neon and wet asphalt"),
              List.of("street", "city", "night", "architecture", "日本", "doors")),
          new Theme(
              List.of(
                  "Sound check 🎸",
                  "Row five, no filter needed",
                  "They played the old one",
                  "Small stage, big noise",
                  "Encore!"),
              List.of("music", "live", "concert", "vinyl")),
          new Theme(
              List.of(
                  "Fifteen minutes of gold ✨",
                  "The sky did the work",
                  "Sunset from the roof",
                  "Nothing added",
                  "End of a long day"),
              List.of("sunset", "sky", "nofilter", "golden", "summer")),
          new Theme(
              List.of(
                  "Studio day",
                  "Half finished is a style",
                  "New film, old camera",
                  "Contact sheet",
                  "Ink everywhere"),
              List.of("art", "film", "35mm", "studio", "analog", "blackandwhite")));

  private static final List<String> COMMENTS =
      List.of(
          "What a place!",
          "Wow 😍",
          "Is that the old crane?",
          "Miss this so much",
          "So good",
          "Where is this?",
          "Next time take me with you",
          "That light!",
          "❤️❤️",
          "きれい！",
          "Beautiful shot",
          "Save me a slice",
          "I was there an hour ago",
          "How long did it take?",
          "Love the colours",
          "Frame it",
          "¡Qué bonito!",
          "Print please",
          "This made my day",
          "Haha, classic",
          "Look at that face",
          "Très joli",
          "Teach me #howto",
          "See you there tomorrow?",
          "The second one is the best");

  private Captions() {}

  /** Returns a caption, or null for the few pictures without one. */
  static String caption(Random random, List<String> friends) {
    if (random.nextInt(12) == 0) {
      return null;
    }
    Theme theme = pick(random, THEMES);
    StringBuilder text = new StringBuilder(pick(random, theme.phrases()));
    if (!friends.isEmpty()) {
      text.append(" with @").append(friends.get(0));
    }
    int tags = random.nextInt(4);
    for (int i = 0; i < tags; i++) {
      text.append(" #").append(pick(random, theme.tags()));
    }
    return text.toString();
  }

  static String comment(Random random) {
    return pick(random, COMMENTS);
  }

  static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
