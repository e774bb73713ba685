package io.github.instagramv1.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.EverySetting;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutant;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutants;
import io.github.instagramv1.conformance.mutant.table.FaultTables;
import io.github.instagramv1.conformance.requirement.Requirement;
import io.github.instagramv1.conformance.requirement.Requirements;
import io.github.instagramv1.conformance.requirement.Unchecked;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that the list of faults fits the requirements and the checks. */
class CatalogueOfFaultsTest {
  private final Contract contract = Contract.load();
  private final List<Mutant> named = new FaultTables(contract, EverySetting.settings()).all();
  private final List<Mutant> shapes =
      ShapeMutants.all(contract).stream().map(ShapeMutant::mutant).toList();
  private final Map<String, Requirement> rules =
      Requirements.load().requirements().stream()
          .collect(Collectors.toMap(Requirement::id, Function.identity()));
  private final Set<String> unchecked =
      Requirements.load().unchecked().stream().map(Unchecked::id).collect(Collectors.toSet());

  private Stream<Mutant> all() {
    return Stream.concat(named.stream(), shapes.stream());
  }

  @Test
  void faultIdsAreUnique() {
    assertThat(all()).extracting(Mutant::id).doesNotHaveDuplicates();
  }

  @Test
  void everyFaultNamesExistingChecks() {
    assertThat(named)
        .flatExtracting(Mutant::checks)
        .isSubsetOf(Catalogue.checks().stream().map(CheckIdentity::id).toList());
  }

  @Test
  void everyFaultBreaksARule() {
    Set<String> known = new HashSet<>(rules.keySet());
    known.addAll(unchecked);
    assertThat(all()).extracting(Mutant::requirement).isSubsetOf(known);
  }

  /**
   * Rules of the envelope are left out, because every check validates each response against them.
   */
  @Test
  void everyFaultIsMeantForChecksOfItsRule() {
    assertThat(named)
        .filteredOn(mutant -> !mutant.checks().isEmpty())
        .filteredOn(mutant -> !mutant.requirement().startsWith("envelope."))
        .filteredOn(
            mutant ->
                Collections.disjoint(rules.get(mutant.requirement()).checks(), mutant.checks()))
        .extracting(Mutant::id)
        .isEmpty();
  }

  @Test
  void everyFaultWithoutCheckIsRareOrUncheckable() {
    assertThat(named)
        .filteredOn(mutant -> mutant.checks().isEmpty())
        .allMatch(
            mutant -> mutant.trigger() == Trigger.RARE || unchecked.contains(mutant.requirement()));
  }

  @Test
  void everyRuleIsBrokenByAFault() {
    Set<String> broken = all().map(Mutant::requirement).collect(Collectors.toSet());
    assertThat(rules.keySet()).filteredOn(rule -> !broken.contains(rule)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Trigger.class)
  void everyTriggerHasFaults(Trigger trigger) {
    assertThat(named).filteredOn(mutant -> mutant.trigger() == trigger).hasSizeGreaterThan(19);
  }
}
