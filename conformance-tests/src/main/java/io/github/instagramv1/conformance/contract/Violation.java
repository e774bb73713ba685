package io.github.instagramv1.conformance.contract;

/**
 * One point where a response is not what the contract says.
 *
 * @param rule a stable key, such as {@code schema.required} or {@code status.unknown}
 * @param pointer where the contract says it
 */
public record Violation(String operation, String rule, String message, String pointer) {

  @Override
  public String toString() {
    return operation + ": " + rule + ": " + message + " (" + pointer + ")";
  }
}
