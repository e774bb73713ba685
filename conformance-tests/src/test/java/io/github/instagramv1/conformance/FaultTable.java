package io.github.instagramv1.conformance;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.EverySetting;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.Trigger;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutant;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutants;
import io.github.instagramv1.conformance.mutant.table.FaultTables;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the table in TESTING.md that counts the faults by area and by trigger. */
final class FaultTable {
  private final Contract contract = Contract.load();
  private final FaultTables tables = new FaultTables(contract, EverySetting.settings());

  List<Mutant> named() {
    return tables.all();
  }

  List<Mutant> shapes() {
    return ShapeMutants.all(contract).stream().map(ShapeMutant::mutant).toList();
  }

  String table() {
    List<Mutant> named = named();
    String rows =
        tables.areas().entrySet().stream()
            .map(area -> row(area.getValue(), named, each -> each.area().equals(area.getKey())))
            .collect(Collectors.joining());
    return "| what goes wrong | "
        + triggers().map(Trigger::key).collect(Collectors.joining(" | "))
        + " | all |\n|---|"
        + "---|".repeat(Trigger.values().length + 1)
        + "\n"
        + rows
        + row("behaviour", named, each -> true)
        + row("shape", shapes(), each -> true);
  }

  private static Stream<Trigger> triggers() {
    return Arrays.stream(Trigger.values());
  }

  private static String row(String name, List<Mutant> faults, Predicate<Mutant> which) {
    List<Mutant> own = faults.stream().filter(which).toList();
    return "| %s | %s | %d |\n"
        .formatted(
            name,
            triggers().map(trigger -> count(own, trigger)).collect(Collectors.joining(" | ")),
            own.size());
  }

  private static String count(List<Mutant> faults, Trigger trigger) {
    long count = faults.stream().filter(each -> each.trigger() == trigger).count();
    return count == 0 ? "" : String.valueOf(count);
  }
}
