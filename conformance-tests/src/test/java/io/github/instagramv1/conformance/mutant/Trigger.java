package io.github.instagramv1.conformance.mutant;

import java.util.Locale;
import java.util.function.IntPredicate;

/** The requests that show a fault. */
public enum Trigger {
  /** Every request. */
  ALWAYS,
  /** Only the first request. */
  ONCE,
  /** One request in twenty. The seed decides which of the first twenty is the first. */
  RARE,
  /**
   * Requests in a special situation, such as a second page or a private user. The fault itself
   * recognizes them.
   */
  CORNER,
  /** Requests that write at the same time. The fault itself recognizes them. */
  RACE;

  private static final int SELDOM = 20;

  /** Spreads small seeds over the twenty requests. It has no common divisor with 20. */
  private static final int STEP = 7;

  /** Returns the name of the trigger for tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the fault, limited to the requests of this trigger.
   *
   * @param seed chooses the requests if the trigger shows the fault only in some
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
