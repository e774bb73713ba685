package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;

/**
 * The request that this thread runs, for resources that are made once and so cannot be given it. An
 * operation runs from its beginning to its end in one thread.
 */
final class CurrentRequest {
  @SuppressWarnings("ThreadLocalUsage") // Each server has its own, and a request removes its value.
  private final ThreadLocal<Context> running = new ThreadLocal<>();

  /** The parts of a request that operations need. */
  record Context(Caller caller, PageLinks links) {}

  void begin(Caller caller, PageLinks links) {
    running.set(new Context(caller, links));
  }

  void end() {
    running.remove();
  }

  Caller caller() {
    return running.get().caller();
  }

  /** Returns the links of the current request. */
  PageLinks links() {
    return (requestKey, value) -> running.get().links().next(requestKey, value);
  }
}
