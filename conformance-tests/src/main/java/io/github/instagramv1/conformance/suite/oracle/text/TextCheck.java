package io.github.instagramv1.conformance.suite.oracle.text;

import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.CommentRules;
import io.github.instagramv1.conformance.model.CommentVerdict;
import java.util.Optional;

/** Compares responses with the verdict of the comment rules on a text. */
record TextCheck(Corpus.Sample sample, WayIn way) {

  private CommentVerdict verdict() {
    return CommentRules.judge(sample.text());
  }

  /** Returns the finding if the text is accepted. */
  Optional<Finding> accepted() {
    return verdict().mayBeAccepted()
        ? Optional.empty()
        : wrong("comment.accepted", "must be rejected with one of " + verdict().refusals());
  }

  /** Returns the finding for a refusal. */
  Optional<Finding> refused(Response response) {
    if (verdict().mustBeAccepted()) {
      String message =
          "must be accepted, got %s %s".formatted(response.status(), response.errorType());
      return wrong("comment.refused", message);
    }
    return Envelopes.refused(response, 400, verdict().refusals())
        .map(found -> new Finding(found.rule(), sample.name() + ": " + found.message()));
  }

  private Optional<Finding> wrong(String rule, String what) {
    String text = Corpus.escaped(sample.text());
    return Optional.of(
        new Finding(rule, "\"%s\" by %s %s: %s".formatted(sample.name(), way, what, text)));
  }
}
