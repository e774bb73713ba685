package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.contract.ContractIdentity;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.requirement.ConformanceClass;
import io.github.instagramv1.conformance.requirement.Requirement;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reports that tests create without running the kit. */
public final class Reports {
  public static final String POINTER = "#/paths/~1media~1{media-id}/get/responses/200";
  public static final String HOSTILE =
      "500 <script>alert('x')</script>\" ${style} &amp; \u0000\u001b[31m\u202e\ud800 \ud83d\ude00";

  public static final ContractIdentity CONTRACT = new ContractIdentity("0.1.0", "0123456789abcdef");
  public static final Requirement RULE =
      new Requirement(
          "excerpt.likes",
          ConformanceClass.WRITE,
          "The number must be that of all likes.",
          POINTER,
          List.of("MEDIA-01", "MEDIA-02", "MEDIA-03"));

  private Reports() {}

  public static CheckResult check(String id, String operation, boolean negative, Verdict verdict) {
    return check(id, operation, negative, verdict, verdict.unrun() ? "media-id is missing" : "");
  }

  private static CheckResult check(
      String id, String operation, boolean negative, Verdict verdict, String message) {
    return new CheckResult(
        id,
        "title of " + id,
        operation,
        negative,
        "media",
        List.of(RULE),
        verdict,
        Duration.ofMillis(12),
        Finding.NONE.withMessage(message),
        "",
        "",
        "");
  }

  /** Returns a check of {@code getMedia} that tests this requirement. */
  public static CheckResult check(String id, Verdict verdict, Requirement rule) {
    CheckResult check = check(id, "getMedia", false, verdict);
    return new CheckResult(
        id,
        check.title(),
        check.operation(),
        false,
        check.tag(),
        List.of(rule),
        verdict,
        check.elapsed(),
        check.finding(),
        "",
        "",
        "");
  }

  /** Returns a failed check of {@code getMedia} in which every text is set. */
  public static CheckResult failure(String id, String found, String response) {
    return new CheckResult(
        id,
        "title of " + id,
        "getMedia",
        false,
        "media",
        List.of(RULE),
        Verdict.FAIL,
        Duration.ofMillis(12),
        new Finding("excerpt.count", found),
        "curl -i 'http://host/v1/media/1?access_token=***'",
        response,
        POINTER);
  }

  public static OperationResult operation(String name, CheckResult... checks) {
    return new OperationResult(name, "media", 3, List.of(checks), List.of());
  }

  public static Report of(OperationResult... operations) {
    return new Report(
        "http://host/v1",
        CONTRACT,
        "Settings[]",
        List.of(operations),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Returns the report with the results of the conformance classes for these requirements. */
  public static Report withClasses(Report report, Requirement... rules) {
    Requirements all = new Requirements(List.of(rules), List.of());
    return new Report(
        report.baseUrl(),
        CONTRACT,
        report.settings(),
        report.operations(),
        report.otherChecks(),
        report.unroutedViolations(),
        report.warnings(),
        new Scorecard(all).classes(report.checks(), report.violations() > 0),
        report.comparison());
  }

  /**
   * Returns a report of two operations. Each has a check that expects success and one that expects
   * an error, and all checks passed.
   */
  public static Report perfect() {
    return of(
        passed("getMedia", "MEDIA-01", "MEDIA-02"), passed("likeMedia", "LIKE-01", "LIKE-02"));
  }

  private static OperationResult passed(String operation, String success, String refusal) {
    return operation(
        operation,
        check(success, operation, false, Verdict.PASS),
        check(refusal, operation, true, Verdict.PASS));
  }

  /** Returns a report without failures in which one of two operations is skipped. */
  public static Report incomplete() {
    return of(
        passed("getMedia", "MEDIA-01", "MEDIA-02"),
        operation("likeMedia", check("LIKE-01", "likeMedia", false, Verdict.SKIPPED)));
  }

  /**
   * Returns the report of a failed run: {@code getMedia} has a failed check with this response, an
   * error, a skipped check and a passed check; {@code likeMedia} has a skipped check and
   * violations; and the response to a request that matches no operation is a violation.
   */
  public static Report failed(String response) {
    Violation violation =
        new Violation("likeMedia", "schema.required", "meta is missing", "#/paths/like");
    return new Report(
        "http://host/v1",
        CONTRACT,
        "Settings[token=***]",
        List.of(
            new OperationResult(
                "getMedia",
                "media",
                4,
                List.of(
                    failure("MEDIA-01", "count is 1, the list has 2", response),
                    check("MEDIA-02", "getMedia", true, Verdict.ERROR, "the kit broke"),
                    check("MEDIA-03", "getMedia", false, Verdict.SKIPPED),
                    check("MEDIA-04", "getMedia", false, Verdict.PASS)),
                List.of()),
            new OperationResult(
                "likeMedia",
                "likes",
                2,
                List.of(check("LIKE-01", "likeMedia", false, Verdict.SKIPPED)),
                List.of(violation, violation))),
        List.of(check("ERROR-09", "unknown-path", true, Verdict.PASS)),
        List.of(new Violation("unknown-path", "status.unknown", "200", "#/x-unrouted/x")),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * Returns a report in which every operation passed, but a response to a request that matches no
   * operation violates the contract.
   */
  public static Report perfectExceptStrayViolation() {
    Report perfect = perfect();
    return new Report(
        perfect.baseUrl(),
        CONTRACT,
        perfect.settings(),
        perfect.operations(),
        List.of(),
        List.of(new Violation("unknown-path", "status.unknown", "200", "#/x-unrouted/x")),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Returns a report whose only check failed because of a violation. */
  public static Report failedByViolation() {
    Violation violation = new Violation("getMedia", "excerpt.count", "one too many", POINTER);
    CheckResult check = failure("MEDIA-01", violation.message(), "200 {}");
    CheckResult failed =
        new CheckResult(
            check.id(),
            check.title(),
            check.operation(),
            false,
            check.tag(),
            check.requirements(),
            Verdict.FAIL,
            check.elapsed(),
            new Finding("contract." + violation.rule(), violation.message()),
            check.request(),
            check.response(),
            check.pointer());
    return of(new OperationResult("getMedia", "media", 1, List.of(failed), List.of(violation)));
  }
}
