package io.github.instagramv1.conformance.codemutant.result;

/**
 * The finding of one run of the kit on a mutant.
 *
 * @param check the id of the check that failed first, or what else killed the mutant; empty if it
 *     survived
 * @param message what the check found
 */
public record Finding(Fate fate, String check, String message) {
  public static final Finding SURVIVED = new Finding(Fate.SURVIVED, "", "");
  public static final Finding NOT_REACHED = new Finding(Fate.NOT_REACHED, "", "");

  public static Finding hangs(String when) {
    return new Finding(Fate.HANGS, when, "");
  }
}
