package io.github.instagramv1.conformance.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A route through all states of a relationship that tries each action of both users in each state.
 * It continues with the nearest state that has an untried action.
 */
public final class RelationshipRoute {
  private final boolean onePrivate;
  private final boolean otherPrivate;
  private final Random random;
  private final Set<Tried> tried = new HashSet<>();

  private record Tried(Relationship relationship, Turn turn) {}

  /**
   * An action of one of the two users: of the user whose point of view is used, or of the other.
   */
  public record Turn(boolean byOne, Action action) {

    @Override
    public String toString() {
      return (byOne ? "the first " : "the second ") + action.key();
    }
  }

  public RelationshipRoute(boolean onePrivate, boolean otherPrivate, Random random) {
    this.onePrivate = onePrivate;
    this.otherPrivate = otherPrivate;
    this.random = random;
  }

  /** Returns the result of a turn, from the point of view of the one user. */
  public Relationship.Step after(Relationship relationship, Turn turn) {
    if (turn.byOne()) {
      return relationship.after(turn.action(), otherPrivate);
    }
    Relationship.Step step = relationship.reversed().after(turn.action(), onePrivate);
    return new Relationship.Step(step.relationship().reversed(), step.refusal());
  }

  /**
   * Returns the next turn in a state; empty when all reachable actions were tried. Actions that
   * succeed are tried in all states before any that is refused, since they can do more harm.
   */
  public Optional<Turn> next(Relationship relationship) {
    Optional<Turn> turn = next(relationship, true).or(() -> next(relationship, false));
    turn.ifPresent(each -> tried.add(new Tried(relationship, each)));
    return turn;
  }

  private Optional<Turn> next(Relationship relationship, boolean succeeds) {
    return untried(relationship, succeeds).or(() -> turnTowardsUntried(relationship, succeeds));
  }

  private Optional<Turn> untried(Relationship relationship, boolean succeeds) {
    return turns(relationship).stream()
        .filter(turn -> !tried.contains(new Tried(relationship, turn)))
        .filter(turn -> after(relationship, turn).refusal().isEmpty() == succeeds)
        .findFirst();
  }

  private List<Turn> turns(Relationship relationship) {
    List<Turn> turns = new ArrayList<>();
    for (Action action : Action.values()) {
      if (!relationship.isUnspecified(action)) {
        turns.add(new Turn(true, action));
      }
      if (!relationship.reversed().isUnspecified(action)) {
        turns.add(new Turn(false, action));
      }
    }
    Collections.shuffle(turns, random);
    return turns;
  }

  /** Returns the first turn of a shortest route to a state with an untried action. */
  private Optional<Turn> turnTowardsUntried(Relationship start, boolean succeeds) {
    Map<Relationship, Turn> firstTurns = new HashMap<>();
    Deque<Relationship> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Relationship here = open.remove();
      if (!here.equals(start) && untried(here, succeeds).isPresent()) {
        return Optional.of(firstTurns.get(here));
      }
      for (Turn turn : turns(here)) {
        Relationship next = after(here, turn).relationship();
        if (!next.equals(start) && !firstTurns.containsKey(next)) {
          firstTurns.put(next, firstTurns.getOrDefault(here, turn));
          open.add(next);
        }
      }
    }
    return Optional.empty();
  }
}
