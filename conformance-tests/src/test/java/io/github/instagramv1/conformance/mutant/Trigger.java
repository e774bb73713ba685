package io.github.instagramv1.conformance.mutant;

import java.util.Locale;
import java.util.function.IntPredicate;

/** When a fault shows. */
public enum Trigger {
  /** Each time. */
  ALWAYS,
  /** The first time only. */
  ONCE,
  /** One time in twenty; a seed says which of the first twenty is the first. */
  RARE,
  /** In a corner that the fault itself looks for, such as a second page or a private user. */
  CORNER,
  /** Where two write at the same time; the fault itself looks for them. */
  RACE;

  private static final int SELDOM = 20;

  /** Scatters small seeds over the row of twenty; it has no divisor in common with that. */
  private static final int STEP = 7;

  /** The word for a table. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The fault, confined to the times of this trigger.
   *
   * @param seed where in their row those times lie, for a trigger that chooses some of them
   */
  Fault confine(Fault fault, int seed) {
    return switch (this) {
      case ALWAYS, CORNER, RACE -> fault;
      case ONCE -> new Timed(fault, time -> time == 0);
      case RARE -> new Timed(fault, time -> (time + STEP * seed) % SELDOM == 0);
    };
  }

  private static final class Timed implements Fault {
    private final Fault fault;
    private final IntPredicate times;
    private int time;

    Timed(Fault fault, IntPredicate times) {
      this.fault = fault;
      this.times = times;
    }

    @Override
    public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
      boolean now = fault.concerns(request) && times.test(time++);
      return (now ? fault : NONE).apply(request, upstream);
    }
  }
}
