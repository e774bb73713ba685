package io.github.instagramv1.conformance.suite.oracle.text;

import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;

/**
 * Sends texts as comments on an unknown media object. A server reports an invalid parameter before
 * an unknown object, so the error shows its verdict on the text, and nothing is written.
 */
record JudgedTexts(Probe probe) {

  /** Sends a text, and compares the response with the verdict of the rules. */
  void send(Corpus.Sample sample, WayIn way) {
    Response response =
        way.put(probe.call("createComment").path("media-id", Unknown.MEDIA), sample.text()).send();
    TextCheck judgement = new TextCheck(sample, way);
    boolean accepted = response.errorType().equals(Refusals.NOT_FOUND);
    probe.verify(accepted ? judgement.accepted() : judgement.refused(response));
    probe.markExpected(response);
  }
}
