package io.github.instagramv1.contract.review.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One character for each class of characters that two automata distinguish, readable ones first.
 */
final class Alphabet {
  private static final String EASY = "01aAxX_- .";

  private Alphabet() {}

  /** Returns all kinds of characters. */
  static int[] of(Automaton one, Automaton other) {
    List<CharacterSet> sets =
        Stream.concat(one.characters(), other.characters()).distinct().toList();
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    sets.stream()
        .flatMap(set -> set.ranges().stream())
        .forEach(
            range -> {
              starts.add(range.from());
              starts.add(range.until() + 1);
            });
    starts.remove(Character.MAX_CODE_POINT + 1);
    return starts.stream()
        .mapToInt(start -> mostReadable(start, end(starts, start)))
        .boxed()
        .sorted(Comparator.comparing(each -> rank(each)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  static boolean isPrintable(int character) {
    return character > ' ' && character < 127;
  }

  private static int end(NavigableSet<Integer> starts, int start) {
    Integer next = starts.higher(start);
    return next == null ? Character.MAX_CODE_POINT : next - 1;
  }

  private static int mostReadable(int from, int until) {
    return IntStream.concat(EASY.chars(), IntStream.range('!', 127))
        .filter(each -> from <= each && each <= until)
        .findFirst()
        .orElseGet(() -> Character.isSurrogate((char) from) && from < 0x10000 ? until : from);
  }

  private static int rank(int character) {
    int rank = EASY.indexOf(character);
    return rank >= 0 ? rank : EASY.length() + character;
  }
}
