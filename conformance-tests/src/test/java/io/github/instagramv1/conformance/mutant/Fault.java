package io.github.instagramv1.conformance.mutant;

/** One thing done wrong. An instance may remember earlier requests. */
@FunctionalInterface
public interface Fault {
  /** No fault at all. */
  Fault NONE = (request, upstream) -> upstream.send(request);

  /** The response to a request, got from the correct server and spoiled, or made up. */
  ProxyResponse apply(ProxyRequest request, Upstream upstream);

  /** Whether a request is one that it spoils; a trigger counts those alone. */
  default boolean concerns(ProxyRequest request) {
    return true;
  }

  /** Whether it takes requests as they come, also several at once; else they come one by one. */
  default boolean takesRequestsAtOnce() {
    return false;
  }
}
