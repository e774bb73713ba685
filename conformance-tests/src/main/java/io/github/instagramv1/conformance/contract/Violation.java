package io.github.instagramv1.conformance.contract;

/**
 * One violation of the contract in a response.
 *
 * @param rule a stable key, such as {@code schema.required} or {@code status.unknown}
 * @param pointer the place of the violated rule in the contract
 */
public record Violation(String operation, String rule, String message, String pointer) {

  @Override
  public String toString() {
    return operation + ": " + rule + ": " + message + " (" + pointer + ")";
  }
}
