package io.github.instagramv1.conformance;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.EverySetting;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.Mutants;
import io.github.instagramv1.conformance.mutant.Trigger;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutant;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutants;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The faults, as TESTING.md counts them. */
final class FaultTable {
  private static final Map<String, String> AREAS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("ACCESS", "credentials, scopes, privacy"),
              Map.entry("COMMENT", "comments and their limits"),
              Map.entry("ENVELOPE", "status, headers, envelope, encoding, unknown objects"),
              Map.entry("FILTER", "bounds, order, distances, windows, names, defaults"),
              Map.entry("FORM", "forms, callbacks, large bodies"),
              Map.entry("LIKE", "likes"),
              Map.entry("LIMIT", "rate limits"),
              Map.entry("MEDIA", "times, kinds, tags and lists of media"),
              Map.entry("OAUTH", "sign-in, consent, codes, redirect URIs"),
              Map.entry("ONCE", "the first request, of any kind"),
              Map.entry("PAGING", "pages, each fault on each of the 8 paged lists"),
              Map.entry("RACE", "writes at the same time"),
              Map.entry("RARE", "one request in twenty, of any kind"),
              Map.entry("RELATIONSHIP", "follows, follow requests, blocks"),
              Map.entry("REQUEST", "empty parameters, names of callbacks, what is decided first"),
              Map.entry("SIGNATURE", "signed requests"),
              Map.entry("TEXT", "letters of tag names and comments")));

  private final Contract contract = Contract.load();

  List<Mutant> named() {
    return Mutants.all(contract, EverySetting.settings());
  }

  List<Mutant> shapes() {
    return ShapeMutants.all(contract).stream().map(ShapeMutant::mutant).toList();
  }

  String table() {
    List<Mutant> named = named();
    String rows =
        AREAS.entrySet().stream()
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
