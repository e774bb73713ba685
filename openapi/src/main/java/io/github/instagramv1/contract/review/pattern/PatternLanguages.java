package io.github.instagramv1.contract.review.pattern;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Compares the texts that two patterns match. */
public final class PatternLanguages {
  private static final int MOST_STEPS = 20_000;

  /**
   * Texts that only one of two patterns matches.
   *
   * @param onlyFirst a text that only the first one matches; empty if there is none
   * @param onlySecond a text that only the second one matches; empty if there is none
   */
  public record Comparison(Optional<String> onlyFirst, Optional<String> onlySecond) {
    /** Returns whether both match the same texts. */
    public boolean isSame() {
      return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }
  }

  /** The states of two automata after a text. */
  private record Step(BitSet first, BitSet second, int length, Trace trace) {}

  /** The key of a step: lengths above the minimum are not distinguished. */
  private record Key(BitSet first, BitSet second, int length) {}

  /** A text, from its end. */
  private record Trace(int character, Trace before) {
    String text() {
      StringBuilder text = new StringBuilder();
      for (Trace at = this; at.before() != null; at = at.before()) {
        text.insert(0, Character.toString(at.character()));
      }
      return text.toString();
    }
  }

  private static final Trace NOTHING = new Trace(0, null);

  private final Automaton first;
  private final Automaton second;
  private final int least;
  private final int most;
  private final int[] alphabet;

  private PatternLanguages(Expression first, Expression second, int least, int most) {
    this.first = new Automaton(first);
    this.second = new Automaton(second);
    this.least = least;
    this.most = most;
    this.alphabet = Alphabet.of(this.first, this.second);
  }

  /**
   * Compares two patterns of ECMA-262, both unanchored; an empty one matches everything.
   *
   * @param least how many characters a text has at least
   * @param most how many it has at most
   * @return empty if one is not regular or the comparison would take too long
   */
  public static Optional<Comparison> compare(String first, String second, int least, int most) {
    Optional<Expression> one = PatternParser.parse(first);
    Optional<Expression> other = PatternParser.parse(second);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    try {
      PatternLanguages languages = new PatternLanguages(one.get(), other.get(), least, most);
      return Optional.of(new Comparison(languages.difference(true), languages.difference(false)));
    } catch (NotRegular e) {
      return Optional.empty();
    }
  }

  /** Returns a text that only one pattern matches, a readable one if possible. */
  private Optional<String> difference(boolean ofFirst) {
    int[] printable = Arrays.stream(alphabet).filter(Alphabet::isPrintable).toArray();
    return search(ofFirst, printable, Math.max(least, 1))
        .or(() -> search(ofFirst, alphabet, least));
  }

  private Optional<String> search(boolean ofFirst, int[] characters, int from) {
    Deque<Step> open = new ArrayDeque<>();
    Set<Key> known = new HashSet<>();
    open.add(new Step(first.startStates(), second.startStates(), 0, NOTHING));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (step.length() >= from && isDifferent(step, ofFirst)) {
        return Optional.of(step.trace().text());
      }
      for (int character : step.length() < most ? characters : new int[0]) {
        Step next =
            new Step(
                first.statesAfter(step.first(), character),
                second.statesAfter(step.second(), character),
                step.length() + 1,
                new Trace(character, step.trace()));
        if (known.add(new Key(next.first(), next.second(), Math.min(next.length(), from)))) {
          open.add(next);
        }
      }
      if (known.size() > MOST_STEPS) {
        throw new NotRegular();
      }
    }
    return Optional.empty();
  }

  private boolean isDifferent(Step step, boolean ofFirst) {
    boolean empty = step.length() == 0;
    boolean one = first.accepts(step.first(), empty);
    boolean other = second.accepts(step.second(), empty);
    return one != other && one == ofFirst;
  }
}
