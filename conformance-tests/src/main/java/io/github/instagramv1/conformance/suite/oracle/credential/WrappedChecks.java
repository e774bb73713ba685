package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Jsonp;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.FunctionNames;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of JSONP responses; the operations that read share all names of functions. */
@Checks
@Tag("errors")
class WrappedChecks {
  private static final List<String> RIGHT = List.of("show", "\u00E9l\u00E8ve.delete");
  private static final List<String> WRONG = List.of("a(b)", "new.feed");

  /** Names of a share in a quick run if it has the check for few or for all operations. */
  private static final int FEW_OPERATIONS = 6;

  private static final int ALL_OPERATIONS = 1;

  /**
   * Returns the names for an operation: those that every operation gets, and its share of all.
   *
   * @param quick the number of names of the share that a quick run uses
   */
  private static List<String> share(
      Probe probe, ContractOperation operation, List<String> first, List<String> names, int quick) {
    List<String> reads =
        probe.api().contract().operations().stream()
            .filter(Which.READS::includes)
            .map(ContractOperation::id)
            .toList();
    List<String> result = new ArrayList<>(first);
    List<String> share = FunctionNames.share(names, reads.indexOf(operation.id()), reads.size());
    result.addAll(probe.examples() == 0 ? share.subList(0, Math.min(quick, share.size())) : share);
    return result;
  }

  @EachOperation(Which.READS)
  @DisplayName("ERROR-42: a JSONP response has the content of the plain one, errors included")
  @Level(EXTENDED)
  void wrapped(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    EquivalentRequests alike = new EquivalentRequests(probe, () -> plain.call(probe));
    for (String callback : share(probe, operation, RIGHT, FunctionNames.valid(), FEW_OPERATIONS)) {
      verifyWrapped(probe, alike, plain.call(probe), callback);
    }
    for (Supplier<Call> refused : new RefusedReads(probe, operation).all()) {
      verifyWrapped(probe, new EquivalentRequests(probe, refused), refused.get(), "show");
    }
  }

  private static void verifyWrapped(
      Probe probe, EquivalentRequests alike, Call call, String callback) {
    Response response = call.query("callback", callback).send();
    String body = response.exchange().response().body();
    Optional<String> inner = Jsonp.unwrap(body, callback);
    probe.verify(
        response.status() == 200 && inner.isPresent(),
        "jsonp.call",
        "expected a call of %s with status 200, got %s".formatted(callback, response.status()));
    alike.verify("with callback=" + callback, alike.jsonpContent(response));
  }

  @EachOperation(value = Which.READS, negative = true)
  @DisplayName("ERROR-43: a callback that is not a function name is rejected")
  @Level(EXTENDED)
  void noCallback(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    for (String callback :
        share(probe, operation, WRONG, FunctionNames.invalid(), ALL_OPERATIONS)) {
      probe.refused(plain.call(probe).query("callback", callback), Refusals.INVALID);
    }
  }
}
