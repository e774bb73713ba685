package io.github.instagramv1.conformance.mutant;

/** The correct server behind the proxy. */
@FunctionalInterface
public interface Upstream {
  /** Sends a request to the server and returns the response. */
  ProxyResponse send(ProxyRequest request);
}
