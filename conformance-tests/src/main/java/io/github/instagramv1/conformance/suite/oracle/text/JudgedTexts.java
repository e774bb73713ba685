package io.github.instagramv1.conformance.suite.oracle.text;

import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;

/**
 * Texts for comments on an unknown media object: an invalid parameter is reported before an unknown
 * object, so that the error shows what the rules say, and nothing is written.
 */
record JudgedTexts(Probe probe) {

  /** Sends a text, and expects the verdict that the rules give. */
  void send(Corpus.Sample sample, WayIn way) {
    Response response =
        way.put(probe.call("createComment").path("media-id", Unknown.MEDIA), sample.text()).send();
    TextCheck judgement = new TextCheck(sample, way);
    boolean accepted = response.errorType().equals(Refusals.NOT_FOUND);
    probe.verify(accepted ? judgement.accepted() : judgement.refused(response));
    probe.expected(response);
  }
}
