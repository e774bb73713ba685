package io.github.instagramv1.conformance.suite.request;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Lists;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.oracle.credential.EquivalentRequests;
import io.github.instagramv1.conformance.suite.oracle.credential.Plain;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of every paginated list. */
@Checks
@Tag("paging")
class PageChecks {
  private static final List<String> LARGE = List.of("1000", String.valueOf(Integer.MAX_VALUE));

  /** Beyond the 32 bits of the contract, and what wraps around to a small number there. */
  private static final List<String> LARGER =
      List.of("2147483648", "4294967297", "18446744073709551617", "9".repeat(40));

  @EachOperation(value = Which.PAGED, negative = true)
  @DisplayName("PAGE-04: a count of 0, a negative one, and one that is not a number are rejected")
  void badCount(Probe probe, ContractOperation operation) {
    Refusals.badCounts(probe, () -> Lists.fill(probe, operation, probe.api().call(operation)));
  }

  @EachOperation(Which.WITH_COUNT)
  @DisplayName(
      "PAGE-05: a count above the maximum counts as the maximum, or is rejected beyond 32 bits")
  @Level(EXTENDED)
  void largeCount(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    int most = operation.parameter("count").orElseThrow().clampedTo().orElseThrow();
    EquivalentRequests alike =
        new EquivalentRequests(probe, () -> plain.call(probe).query("count", most));
    for (String count : LARGE) {
      alike.verify("count=" + count, plain.call(probe).query("count", count));
    }
    for (String count : LARGER) {
      Response response = plain.call(probe).query("count", count).send();
      if (response.status() == 400 && response.errorType().equals(Refusals.INVALID)) {
        probe.markExpected(response);
      } else {
        alike.verify("count=" + count, alike.content(response));
      }
    }
  }
}
