package io.github.instagramv1.conformance.codemutant.bytecode;

/**
 * Names a mutant so that edits elsewhere in its file do not change the name.
 *
 * @param className without {@code io.github.instagramv1.server.}
 * @param method without the number that the compiler gives to a lambda
 * @param mutator the simple name of pitest's mutator
 * @param description what pitest says that it did
 * @param source the text of the line
 * @param ordinal from 1, of those that agree in all else
 */
public record MutantKey(
    String className,
    String method,
    String mutator,
    String description,
    String source,
    int ordinal) {
  private static final String ROOT = "io.github.instagramv1.server.";

  /** From what pitest says; of several that agree the first one. */
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
