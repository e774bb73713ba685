package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;

/**
 * The request that this thread runs, for resources that are made once and so cannot be given it. An
 * operation runs from its beginning to its end in one thread.
 */
final class CurrentRequest {
  private final ThreadLocal<Context> running = new ThreadLocal<>();

  /** What operations ask of their request. */
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

  /** Links of whichever request runs when they are asked for. */
  PageLinks links() {
    return (requestKey, value) -> running.get().links().next(requestKey, value);
  }
}
