package io.github.instagramv1.contract.review.pattern;

import io.github.instagramv1.contract.review.pattern.Expression.Choice;
import io.github.instagramv1.contract.review.pattern.Expression.Edge;
import io.github.instagramv1.contract.review.pattern.Expression.One;
import io.github.instagramv1.contract.review.pattern.Expression.Repeat;
import io.github.instagramv1.contract.review.pattern.Expression.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Finds, as {@code RegExp.test} does, whether a pattern matches anywhere in a text. */
final class Automaton {
  private static final int MOST_STATES = 4000;

  /** A way from one state to another; without characters it is free, or bound to an edge. */
  private record Way(int to, CharacterSet characters, Edge edge) {}

  private final List<List<Way>> ways = new ArrayList<>();
  private final int start;
  private final int end;

  /**
   * @throws NotRegular where it would become too large
   */
  Automaton(Expression pattern) {
    start = addState();
    addTransition(start, start, CharacterSet.ALL);
    end = build(pattern, start);
    addTransition(end, end, CharacterSet.ALL);
  }

  /** The states before any character is read. */
  BitSet startStates() {
    BitSet states = new BitSet();
    states.set(start);
    return withFreeSteps(states, true, false);
  }

  /** Returns the states after a character more. */
  BitSet statesAfter(BitSet from, int character) {
    BitSet states = new BitSet();
    from.stream()
        .forEach(
            state ->
                ways.get(state).stream()
                    .filter(way -> way.characters() != null && way.characters().has(character))
                    .forEach(way -> states.set(way.to())));
    return withFreeSteps(states, false, false);
  }

  /**
   * @param first whether no character was read
   */
  boolean accepts(BitSet states, boolean first) {
    return withFreeSteps(states, first, true).get(end);
  }

  /** Returns the sets of characters that it distinguishes. */
  Stream<CharacterSet> characters() {
    return ways.stream()
        .flatMap(List::stream)
        .map(Way::characters)
        .filter(each -> each != null)
        .distinct();
  }

  private BitSet withFreeSteps(BitSet states, boolean first, boolean last) {
    BitSet closed = (BitSet) states.clone();
    List<Integer> open = new ArrayList<>(closed.stream().boxed().toList());
    while (!open.isEmpty()) {
      for (Way way : ways.get(open.remove(open.size() - 1))) {
        boolean free =
            way.characters() == null
                && (way.edge() == null || (way.edge() == Edge.START ? first : last));
        if (free && !closed.get(way.to())) {
          closed.set(way.to());
          open.add(way.to());
        }
      }
    }
    return closed;
  }

  /** Adds what reads an expression from a state on, and returns the state behind it. */
  private int build(Expression expression, int from) {
    if (expression instanceof One one) {
      return addTransition(from, addState(), one.characters());
    }
    if (expression instanceof Edge edge) {
      return addTransition(from, addState(), null, edge);
    }
    if (expression instanceof Sequence sequence) {
      int at = from;
      for (Expression part : sequence.parts()) {
        at = build(part, at);
      }
      return at;
    }
    if (expression instanceof Choice choice) {
      int behind = addState();
      choice
          .parts()
          .forEach(
              part ->
                  addTransition(build(part, addTransition(from, addState(), null)), behind, null));
      return behind;
    }
    return repeat((Repeat) expression, from);
  }

  private int repeat(Repeat repeat, int from) {
    int at = from;
    for (int i = 0; i < repeat.least(); i++) {
      at = build(repeat.part(), at);
    }
    int behind = addState();
    if (repeat.most() == Repeat.UNBOUNDED) {
      int loop = addTransition(at, addState(), null);
      addTransition(build(repeat.part(), loop), loop, null);
      return addTransition(loop, behind, null);
    }
    addTransition(at, behind, null);
    for (int i = repeat.least(); i < repeat.most(); i++) {
      at = build(repeat.part(), at);
      addTransition(at, behind, null);
    }
    return behind;
  }

  private int addState() {
    if (ways.size() >= MOST_STATES) {
      throw new NotRegular();
    }
    ways.add(new ArrayList<>());
    return ways.size() - 1;
  }

  private int addTransition(int from, int to, CharacterSet characters) {
    return addTransition(from, to, characters, null);
  }

  private int addTransition(int from, int to, CharacterSet characters, Edge edge) {
    ways.get(from).add(new Way(to, characters, edge));
    return to;
  }
}
