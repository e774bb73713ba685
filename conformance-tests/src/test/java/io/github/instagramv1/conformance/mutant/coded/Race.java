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
 * A fault in simultaneous write requests. A write request waits up to 300 ms for another one to the
 * same path. Then the requests proceed one after the other, and each is given its position among
 * them.
 */
public final class Race implements Fault {
  private static final Duration MOMENT = Duration.ofMillis(300);

  private final Predicate<ProxyRequest> writes;
  private final Racing racing;
  private final Map<String, Group> groups = new HashMap<>();

  /** Handles a request, depending on whether it is part of a race. */
  @FunctionalInterface
  public interface Racing {
    /**
     * Returns the response.
     *
     * @param place the position of the request among the simultaneous write requests to its path,
     *     from 1; 0 if it is the only one or not such a request
     */
    ProxyResponse apply(ProxyRequest request, int place, Upstream upstream);
  }

  /**
   * Creates the fault.
   *
   * @param writes the requests that wait for others
   * @param racing handles each request
   */
  public Race(Predicate<ProxyRequest> writes, Racing racing) {
    this.writes = writes;
    this.racing = racing;
  }

  /**
   * Returns a handler that applies a fault to the simultaneous write requests at some positions.
   * All other requests stay unchanged.
   */
  public static Racing ofPlaces(IntPredicate places, Fault fault) {
    return (request, place, upstream) ->
        (places.test(place) ? fault : NONE).apply(request, upstream);
  }

  /**
   * Returns a handler that applies a fault to every request of an operation after there were
   * simultaneous write requests.
   */
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
    int place = writes.test(request) ? awaitOthers(request.path()) : 0;
    synchronized (racing) {
      return racing.apply(request, place, upstream);
    }
  }

  private synchronized int awaitOthers(String path) {
    Group group = groups.computeIfAbsent(path, unseen -> new Group());
    int place = ++group.size;
    long end = System.nanoTime() + MOMENT.toNanos();
    while (!group.closed && System.nanoTime() < end) {
      try {
        wait(1 + MOMENT.toMillis() / 10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    if (!group.closed) {
      group.closed = true;
      groups.remove(path);
      notifyAll();
    }
    return group.size > 1 ? place : 0;
  }

  /** The requests to one path that arrive within 300 ms of the first one. */
  private static final class Group {
    private int size;
    private boolean closed;
  }
}
