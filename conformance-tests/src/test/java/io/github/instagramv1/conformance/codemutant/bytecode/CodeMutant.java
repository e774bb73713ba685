package io.github.instagramv1.conformance.codemutant.bytecode;

import org.pitest.mutationtest.engine.MutationDetails;

/**
 * One mutant of the server's bytecode.
 *
 * @param key identifies the mutant across runs
 */
public record CodeMutant(MutationDetails details, MutantKey key) {

  public String className() {
    return details.getClassName().asJavaName();
  }

  public int line() {
    return details.getLineNumber();
  }

  /** The class without the packages, the line and what is changed there. */
  @Override
  public String toString() {
    return "%s:%d %s".formatted(key.shortClass(), line(), key.description());
  }
}
