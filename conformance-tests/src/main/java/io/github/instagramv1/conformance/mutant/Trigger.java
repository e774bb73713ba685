package io.github.instagramv1.conformance.mutant;

/** When a fault shows. */
public enum Trigger {
  /** Each time. */
  ALWAYS,
  /** The first time only. */
  ONCE,
  /** Every fifth time. */
  RARE,
  /** In a corner that the fault itself looks for, such as a second page. */
  CORNER;

  /** The fault, confined to the times of this trigger. */
  Fault confine(Fault fault) {
    return switch (this) {
      case ALWAYS, CORNER -> fault;
      case ONCE -> new Timed(fault, time -> time == 1);
      case RARE -> new Timed(fault, time -> time % 5 == 0);
    };
  }

  private static final class Timed implements Fault {
    private final Fault fault;
    private final java.util.function.IntPredicate times;
    private int time;

    Timed(Fault fault, java.util.function.IntPredicate times) {
      this.fault = fault;
      this.times = times;
    }

    @Override
    public ProxyReply apply(ProxyRequest request, Upstream upstream) {
      time++;
      return (times.test(time) ? fault : NONE).apply(request, upstream);
    }
  }
}
