package io.github.instagramv1.server.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The results of all scripts so far. Many threads use it. */
final class Tally {
  private static final int VIOLATIONS_SHOWN = 30;

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<String, Integer> shapes = new TreeMap<>();
  private final List<String> shown = new ArrayList<>();
  private int clients;
  private int gone;
  private int violations;

  /** Adds a script that was played. */
  synchronized void played(Script script, boolean wentAway) {
    clients++;
    gone += wentAway ? 1 : 0;
    shapes.merge(script.shape(), 1, Integer::sum);
  }

  synchronized void status(int code) {
    statuses.merge(code, 1, Integer::sum);
  }

  synchronized void violation(String description) {
    violations++;
    if (shown.size() < VIOLATIONS_SHOWN) {
      shown.add(description);
    }
  }

  synchronized int clients() {
    return clients;
  }

  synchronized int violations() {
    return violations;
  }

  /** Returns the number of responses by status code. */
  synchronized Map<Integer, Integer> statuses() {
    return new TreeMap<>(statuses);
  }

  /**
   * Returns the number of responses with a status code of 500 or more, except 503, which a server
   * may send on purpose.
   */
  synchronized int failures() {
    return statuses.entrySet().stream()
        .filter(e -> e.getKey() >= 500 && e.getKey() != 503)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  synchronized String report() {
    StringBuilder report = new StringBuilder();
    report.append("clients                        ").append(clients).append('\n');
    report.append("  that went away               ").append(gone).append('\n');
    report.append("responses by status code       ").append(statuses).append('\n');
    report.append("responses of 5xx but 503       ").append(failures()).append('\n');
    report.append("responses outside the contract ").append(violations).append('\n');
    shown.forEach(line -> report.append("  ").append(line).append('\n'));
    return report.toString();
  }

  /** Returns how often each kind of request was played. */
  synchronized Map<String, Integer> shapes() {
    return new TreeMap<>(shapes);
  }
}
