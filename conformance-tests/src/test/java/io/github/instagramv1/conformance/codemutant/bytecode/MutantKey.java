package io.github.instagramv1.conformance.codemutant.bytecode;

/**
 * Identifies a mutant in a way that does not change when other parts of its file are edited.
 *
 * @param className the class name without {@code io.github.instagramv1.server.}
 * @param method the method name without the number that the compiler gives to a lambda
 * @param mutator the simple name of pitest's mutator
 * @param description pitest's description of the change
 * @param source the text of the source line
 * @param ordinal the number of the mutant, from 1, among those whose other components are equal
 */
public record MutantKey(
    String className,
    String method,
    String mutator,
    String description,
    String source,
    int ordinal) {
  private static final String ROOT = "io.github.instagramv1.server.";

  /** Returns the key for pitest's description of a mutant, with the ordinal 1. */
  public static MutantKey of(
      String className, String method, String mutator, String description, String source) {
    return new MutantKey(
        className.startsWith(ROOT) ? className.substring(ROOT.length()) : className,
        method.replaceAll("\\$\\d+$", ""),
        mutator.substring(mutator.lastIndexOf('.') + 1),
        description.replaceAll("(\\$[a-zA-Z]+)\\$\\d+", "$1"),
        source.strip().replaceAll("\\s+", " "),
        1);
  }

  public MutantKey withOrdinal(int number) {
    return new MutantKey(className, method, mutator, description, source, number);
  }

  public String shortClass() {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
