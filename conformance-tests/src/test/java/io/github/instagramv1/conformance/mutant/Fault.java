package io.github.instagramv1.conformance.mutant;

/** A fault of a server. An instance may remember earlier requests. */
@FunctionalInterface
public interface Fault {
  /** No fault at all. */
  Fault NONE = (request, upstream) -> upstream.send(request);

  /**
   * Returns the response to a request: the response of the correct server with a change, or an
   * invented one.
   */
  ProxyResponse apply(ProxyRequest request, Upstream upstream);

  /** Returns whether this fault applies to the request. A trigger counts only these requests. */
  default boolean concerns(ProxyRequest request) {
    return true;
  }

  /**
   * Returns whether this fault handles several requests at the same time. Otherwise it receives
   * them one at a time.
   */
  default boolean takesRequestsAtOnce() {
    return false;
  }
}
