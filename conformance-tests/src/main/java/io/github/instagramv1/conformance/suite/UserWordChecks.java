package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.world.Needs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Searches for people by several words of their names. */
@Checks
@Tag("users")
class UserWordChecks {
  private static final int MOST = 100;

  /** A search answers no more, and so may leave out whom it should find. */
  private static boolean isWhole(Reply reply) {
    return reply.items().size() < MOST;
  }

  private static List<String> words(Probe probe) {
    JsonNode self = probe.world().self();
    List<String> words = Arrays.asList(self.path("full_name").asText().split(" ", -1));
    boolean plain =
        words.stream()
            .allMatch(word -> !word.isEmpty() && word.codePoints().allMatch(Character::isLetter));
    if (words.size() < 2 || !plain) {
      throw Needs.data("a first user with a full name of two words", Setting.TOKEN);
    }
    return words;
  }

  private static Reply search(Probe probe, String q) {
    return probe.ok(probe.call("searchUsers").query("q", q).query("count", MOST));
  }

  private static String start(String word) {
    return word.substring(
        0, word.offsetByCodePoints(0, Math.min(3, word.codePointCount(0, word.length()))));
  }

  @Test
  @DisplayName("USER-19: the beginnings of several words of a full name find it, in any order")
  @Operation("searchUsers")
  @Level(EXTENDED)
  void severalWords(Probe probe) {
    List<String> words = words(probe);
    String first = start(words.get(0));
    String last = start(words.get(words.size() - 1));
    for (String q : List.of(first + " " + last, last + " " + first)) {
      Reply reply = search(probe, q);
      if (isWhole(reply)) {
        probe.verify(Items.contains(reply.items(), probe.world().selfId()));
      }
    }
  }

  @Test
  @DisplayName("USER-20: a search leaves out a name that has one of its words alone")
  @Operation("searchUsers")
  @Level(EXTENDED)
  void oneOfTheWords(Probe probe) {
    Reply reply = search(probe, start(words(probe).get(0)) + " zzqxj0");
    probe.verify(Items.lacks(reply.items(), probe.world().selfId()));
  }
}
