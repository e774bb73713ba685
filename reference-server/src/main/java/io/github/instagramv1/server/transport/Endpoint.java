package io.github.instagramv1.server.transport;

import org.eclipse.jetty.server.Request;

/** What answers requests. Its methods may be called by many threads at once, and may block. */
public interface Endpoint {
  /** The attribute of a request under which an endpoint keeps what the request was found to ask. */
  String OPERATION = Endpoint.class.getName() + ".operation";

  /** The attribute of a request for its authenticated caller, if there is one. */
  String CALLER = Endpoint.class.getName() + ".caller";

  /**
   * Answers a request.
   *
   * @param request its line, headers and connection; the body is not to be read there
   * @param body the body, or why there is none
   */
  Answer answer(Request request, Body body);

  /**
   * Answers a request that is not run.
   *
   * @param request what is known of it; the target of a request that is no HTTP may be made up
   */
  Answer refuse(Request request, Refusal reason);
}
