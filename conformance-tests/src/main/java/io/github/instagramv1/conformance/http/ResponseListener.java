package io.github.instagramv1.conformance.http;

import java.util.List;

/** Receives every response of a run, in the order of arrival. */
public interface ResponseListener {

  /** A response to a request that was alone. */
  void saw(Response response);

  /** Responses to requests that were sent at the same time, in any order. */
  void sawTogether(List<Response> responses);

  /** A request got no response: it may or may not have been executed. */
  void lostResponse();
}
