package io.github.instagramv1.conformance.mutant;

/** One thing done wrong. An instance may remember earlier requests; requests come one by one. */
@FunctionalInterface
public interface Fault {
  /** No fault at all. */
  Fault NONE = (request, upstream) -> upstream.send(request);

  /** The reply to a request, got from the correct server and spoiled, or made up. */
  ProxyReply apply(ProxyRequest request, Upstream upstream);
}
