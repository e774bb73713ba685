package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.config.Redactor;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.http.CurlLine;
import io.github.instagramv1.conformance.http.Exchange;
import io.github.instagramv1.conformance.http.wire.NoResponseException;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.time.Duration;
import java.util.Optional;

/** The outcome of one execution of a check. */
record Outcome(Verdict verdict, Finding finding) {
  private static final String CONTRACT = "contract.";
  private static final int REPLY_SHOWN = 600;

  static final Outcome PASSED = new Outcome(Verdict.PASS, Finding.NONE);

  static Outcome skipped(Throwable cause) {
    return new Outcome(
        Verdict.SKIPPED, Finding.NONE.withMessage(String.valueOf(cause.getMessage())));
  }

  static Outcome excluded(String reason) {
    return new Outcome(Verdict.DISABLED, new Finding(CheckResult.EXCLUDED, "excluded: " + reason));
  }

  static Outcome disabled(String reason) {
    return new Outcome(Verdict.DISABLED, Finding.NONE.withMessage(reason));
  }

  /**
   * @param malformed a response that violates the contract, if any; it explains an exception of the
   *     check
   */
  static Outcome failed(Throwable cause, Optional<Exchange> malformed) {
    if (cause instanceof CheckFailure failure) {
      return new Outcome(Verdict.FAIL, failure.finding());
    }
    if (cause instanceof NoResponseException) {
      return new Outcome(Verdict.FAIL, new Finding("response.none", cause.getMessage()));
    }
    if (malformed.isPresent()) {
      return malformed(malformed.get());
    }
    StackTraceElement[] trace = cause.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new Outcome(Verdict.ERROR, new Finding("kit", cause + where));
  }

  /** Returns the outcome of a check with a response that violates the contract. */
  static Outcome malformed(Exchange exchange) {
    Violation first = exchange.violations().get(0);
    return new Outcome(Verdict.FAIL, new Finding(CONTRACT + first.rule(), first.message()));
  }

  /** Returns whether a response violated the contract. */
  private boolean malformed() {
    return finding.rule().startsWith(CONTRACT);
  }

  /**
   * Returns the result for the report, without secrets. It includes the exchange for failures and
   * errors only.
   */
  CheckResult result(
      CheckIdentity check,
      Requirements requirements,
      Optional<Exchange> last,
      Duration elapsed,
      Redactor redactor) {
    Optional<Exchange> shown = last.filter(exchange -> verdict.bad());
    return new CheckResult(
        check.id(),
        check.title(),
        check.operation(),
        check.negative(),
        check.tag(),
        malformed() ? requirements.ofShape(check.baseId()) : requirements.ofCheck(check.baseId()),
        verdict,
        elapsed,
        finding.withMessage(redactor.redact(finding.message())),
        shown.map(exchange -> redactor.redact(CurlLine.of(exchange.request()))).orElse(""),
        shown.map(exchange -> response(exchange, redactor)).orElse(""),
        shown
            .map(exchange -> exchange.operation().pointer(exchange.response().status()))
            .orElse(""));
  }

  /**
   * Truncates the response, in code points, after secrets are removed, because a truncated secret
   * would not be found.
   */
  private static String response(Exchange exchange, Redactor redactor) {
    String body = redactor.redact(exchange.response().body());
    boolean longer = body.codePointCount(0, body.length()) > REPLY_SHOWN;
    String shown =
        longer ? body.substring(0, body.offsetByCodePoints(0, REPLY_SHOWN)) + "..." : body;
    return exchange.response().status() + " " + shown;
  }
}
