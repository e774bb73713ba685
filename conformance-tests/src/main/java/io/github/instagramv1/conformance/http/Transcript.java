package io.github.instagramv1.conformance.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The exchanges of one check, in order. */
public final class Transcript {
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Exchange> expected = new ArrayList<>();
  private Exchange shown;

  void add(Exchange exchange) {
    exchanges.add(exchange);
  }

  /** Marks a response as the error that the check expects. */
  public void addExpected(Exchange exchange) {
    expected.add(exchange);
  }

  /** Returns the errors that the check expected and got. */
  public List<Exchange> refusals() {
    return List.copyOf(expected);
  }

  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** Selects the latest exchange to be shown for the check. */
  public void showLast() {
    if (!exchanges.isEmpty()) {
      show(exchanges.get(exchanges.size() - 1));
    }
  }

  /** Selects an exchange to be shown for the check. */
  public void show(Exchange exchange) {
    shown = exchange;
  }

  /** Returns the exchange that explains the outcome of the check, if any. */
  public Optional<Exchange> shown() {
    return Optional.ofNullable(shown);
  }
}
