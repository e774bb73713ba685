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
 * Compares what a run reached with what the contract declares: every error response of every
 * operation, by status code and error type, and every parameter. What no check can reach is listed
 * here with the reason. An entry that a check does reach fails the verification.
 */
final class CoverageOfContract {
  private static final Contract CONTRACT = Contract.load();

  /** Each of these operations needs only the scope {@code basic}, which every token has. */
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
   * Returns the error responses that no check can provoke. A check cannot make a server
   * unavailable. A request without an operation can only exceed the rate limit of an address, which
   * a check cannot use up.
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
