package io.github.instagramv1.server.transport;

import org.eclipse.jetty.server.Request;

/** Handles requests. Its methods must be thread-safe, and may block. */
public interface Endpoint {
  /** The attribute of a request in which an endpoint stores its operation. */
  String OPERATION = Endpoint.class.getName() + ".operation";

  /** The attribute of a request for its authenticated caller, if there is one. */
  String CALLER = Endpoint.class.getName() + ".caller";

  /**
   * Handles a request.
   *
   * @param request its line, headers and connection; the body must not be read from it
   * @param body the body, or the reason why there is none
   */
  Answer answer(Request request, Body body);

  /**
   * Returns the response to a request that is refused.
   *
   * @param request the request; the target of invalid HTTP may be a placeholder
   */
  Answer refuse(Request request, Refusal reason);
}
