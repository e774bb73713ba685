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
  /** Returns the name of the class without its package, and the line. */
  public String place() {
    return "%s:%d".formatted(key.shortClass(), line());
  }

  @Override
  public String toString() {
    return place() + " " + key.description();
  }
}
