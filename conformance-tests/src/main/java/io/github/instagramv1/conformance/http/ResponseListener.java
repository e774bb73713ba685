package io.github.instagramv1.conformance.http;

import java.util.List;

/** Is told of every response of a run, in the order in which they came. */
public interface ResponseListener {

  /** A response to a request that was alone. */
  void saw(Response response);

  /** Responses to requests that were sent at the same time, in any order. */
  void sawTogether(List<Response> responses);

  /** A request got no response: nobody knows whether it was carried out. */
  void lostResponse();
}
