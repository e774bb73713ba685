package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.run.Coverage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run reached, against what the contract declares: every refusal of every operation, by
 * status and error type, and every parameter. What cannot be reached stands here with the reason,
 * and must not stand here any longer once it is.
 */
final class CoverageOfContract {
  private static final Contract CONTRACT = Contract.load();

  /** Each needs the scope basic alone, which every token has. */
  private static final Set<String> OUT_OF_REACH =
      Set.of(
          "getGeographyRecentMedia 400 OAuthPermissionsException",
          "getPopularMedia 400 OAuthPermissionsException",
          "getSelfFeed 400 OAuthPermissionsException",
          "getSelfLikedMedia 400 OAuthPermissionsException",
          "searchUsers 400 OAuthPermissionsException");

  private final Coverage coverage;

  CoverageOfContract(Coverage coverage) {
    this.coverage = coverage;
  }

  void verify() {
    Set<String> unreached = new TreeSet<>(declaredRefusals());
    unreached.removeAll(coverage.refusals());
    assertThat(unreached)
        .as("refusals that the contract declares and no check has asked for and got")
        .containsExactlyInAnyOrderElementsOf(outOfReach());
    Set<String> unsent = new TreeSet<>(declaredParameters());
    unsent.removeAll(coverage.parameters());
    assertThat(unsent).as("parameters that no written check of their operation sends").isEmpty();
  }

  /**
   * No check can keep a server from serving, or use up the limit of an address, which is all that a
   * request without an operation can meet.
   */
  private static Set<String> outOfReach() {
    Set<String> result = new TreeSet<>(OUT_OF_REACH);
    CONTRACT.operations().forEach(each -> result.add(each.id() + " 503 APIError"));
    for (Unrouted kind : Unrouted.values()) {
      result.add(kind.key() + " 503 APIError");
      result.add(kind.key() + " 429 OAuthRateLimitException");
    }
    return result;
  }

  private static Set<String> declaredRefusals() {
    Stream<ContractOperation> operations =
        Stream.concat(
            CONTRACT.operations().stream(),
            Arrays.stream(Unrouted.values()).map(CONTRACT::unrouted));
    Set<String> result = new HashSet<>();
    operations.forEach(
        operation ->
            operation
                .errorTypes()
                .forEach(
                    (status, types) ->
                        types.forEach(
                            type ->
                                result.add("%s %d %s".formatted(operation.id(), status, type)))));
    return result;
  }

  private static Set<String> declaredParameters() {
    return CONTRACT.operations().stream()
        .flatMap(
            operation ->
                operation.parameters().stream()
                    .map(parameter -> operation.id() + " " + parameter.name()))
        .collect(Collectors.toSet());
  }
}
