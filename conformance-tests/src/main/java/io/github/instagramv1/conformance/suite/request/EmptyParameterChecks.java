package io.github.instagramv1.conformance.suite.request;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Place;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Lists;
import io.github.instagramv1.conformance.suite.oracle.credential.EquivalentRequests;
import io.github.instagramv1.conformance.suite.oracle.credential.Plain;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of parameters without a value, as old clients send them. */
@Checks
@Tag("errors")
class EmptyParameterChecks {
  private static final String FOREIGN_ID = "foursquare_v2_id";

  /** Returns the operation with its necessary parameters, which may be optional in the contract. */
  private static Call withNecessaryParameters(Probe probe, ContractOperation operation) {
    Call call = Lists.fill(probe, operation, probe.api().call(operation));
    if (operation.parameter("lat").isPresent()) {
      Place place = probe.fixtures().place();
      call.query("lat", place.latitude()).query("lng", place.longitude());
    }
    if (operation.parameter("q").isPresent()) {
      call.query("q", probe.fixtures().accounts().self().path("username").asText().substring(0, 1));
    }
    return call;
  }

  /** Returns the operation with each optional parameter put in a way that gives it no value. */
  private static Call empty(
      Probe probe, ContractOperation operation, BiConsumer<Call, String> put) {
    Call call = withNecessaryParameters(probe, operation);
    operation.parameters().stream()
        .filter(parameter -> parameter.in().equals("query") && !parameter.required())
        .filter(parameter -> !List.of("lat", "lng").contains(parameter.name()))
        .forEach(parameter -> put.accept(call, parameter.name()));
    return call;
  }

  private static List<String> ids(Probe probe, Call call) {
    return Items.ids(probe.ok(call).items());
  }

  @EachOperation(Which.READS)
  @DisplayName("ERROR-20: an optional parameter with an empty value counts as absent")
  @Level(EXTENDED)
  void countsAsAbsent(Probe probe, ContractOperation operation) {
    if (Which.WITH_OPTIONAL.includes(operation)) {
      verifyDeclared(probe, operation);
    }
    verifyShared(probe, operation);
    if (operation.parameter(FOREIGN_ID).isPresent()) {
      Supplier<Call> plain = () -> probe.api().call(operation).query(FOREIGN_ID, "conformance");
      new EquivalentRequests(probe, plain)
          .verify("with an empty place", plain.get().query("lat", "").query("lng", ""));
    }
  }

  private static void verifyDeclared(Probe probe, ContractOperation operation) {
    List<String> before = ids(probe, withNecessaryParameters(probe, operation));
    List<BiConsumer<Call, String>> ways =
        List.of((call, name) -> call.query(name, ""), Call::nameAlone);
    for (BiConsumer<Call, String> way : ways) {
      List<String> found = ids(probe, empty(probe, operation, way));
      if (!found.equals(before)) {
        // Somebody may have added an item meanwhile.
        probe.verify(
            Items.same("items", ids(probe, withNecessaryParameters(probe, operation)), found));
      }
    }
  }

  /** Verifies the parameters of every read; a quick run sends one of two forms. */
  private static void verifyShared(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    EquivalentRequests alike = new EquivalentRequests(probe, () -> plain.call(probe));
    alike.verify(
        "with an empty callback and the name client_id alone",
        plain.call(probe).query("callback", "").nameAlone("client_id"));
    if (probe.examples() > 0) {
      alike.verify(
          "with the name callback alone and an empty client_id",
          plain.call(probe).nameAlone("callback").query("client_id", ""));
    }
  }
}
