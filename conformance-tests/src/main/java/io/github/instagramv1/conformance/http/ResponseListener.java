package io.github.instagramv1.conformance.http;

import java.util.List;

/** Receives every response of a run, in the order of arrival. */
public interface ResponseListener {

  /** Called with the response to a single request. */
  void onResponse(Response response);

  /** Called with the responses to concurrent requests, in any order. */
  void onConcurrentResponses(List<Response> responses);

  /** Called if a request got no response; the server may or may not have executed it. */
  void onLostResponse();
}
