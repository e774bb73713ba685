package io.github.instagramv1.conformance.mutant.coded;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.mutant.Upstream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * A fault of writes that come at once. A write waits a moment for another one to the same path, and
 * is told whether one came; then the two go on, one after the other.
 */
public final class Race implements Fault {
  private static final Duration MOMENT = Duration.ofMillis(300);

  private final Predicate<ProxyRequest> writes;
  private final Racing racing;
  private final Map<String, Group> groups = new HashMap<>();

  /** What happens to a request in view of a race. */
  @FunctionalInterface
  public interface Racing {
    /**
     * The response.
     *
     * @param place which of the writes at once to that path it is, from 1 on; 0 if it is alone, or
     *     no such write
     */
    ProxyResponse apply(ProxyRequest request, int place, Upstream upstream);
  }

  /**
   * Takes which requests race, and what happens then.
   *
   * @param writes the requests that wait for others
   */
  public Race(Predicate<ProxyRequest> writes, Racing racing) {
    this.writes = writes;
    this.racing = racing;
  }

  /** Returns what spoils the writes at once at some places, and lets all other requests pass. */
  public static Racing ofPlaces(IntPredicate places, Fault fault) {
    return (request, place, upstream) ->
        (places.test(place) ? fault : NONE).apply(request, upstream);
  }

  /** Returns what spoils every response of an operation once there were writes at once. */
  public static Racing afterwards(String operation, Fault fault) {
    boolean[] raced = new boolean[1];
    return (request, place, upstream) -> {
      raced[0] |= place > 1;
      boolean spoiled = raced[0] && request.operation().equals(operation);
      return (spoiled ? fault : NONE).apply(request, upstream);
    };
  }

  @Override
  public boolean takesRequestsAtOnce() {
    return true;
  }

  @Override
  public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
    int place = writes.test(request) ? meet(request.path()) : 0;
    synchronized (racing) {
      return racing.apply(request, place, upstream);
    }
  }

  private synchronized int meet(String path) {
    Group group = groups.computeIfAbsent(path, unseen -> new Group());
    int place = ++group.size;
    long end = System.nanoTime() + MOMENT.toNanos();
    while (!group.gone && System.nanoTime() < end) {
      try {
        wait(1 + MOMENT.toMillis() / 10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    if (!group.gone) {
      group.gone = true;
      groups.remove(path);
      notifyAll();
    }
    return group.size > 1 ? place : 0;
  }

  /** Those that came to one path within a moment of the first of them. */
  private static final class Group {
    private int size;
    private boolean gone;
  }
}
