package io.github.instagramv1.conformance.run;

import java.util.Set;

/**
 * The checks of the quick profile: a resource with one id per line. They were selected by a run of
 * all named faults, preferring checks that find the most faults per request.
 */
public final class QuickChecks {
  private QuickChecks() {}

  /** Returns the ids, with a dot and the operationId if a check runs for that operation only. */
  public static Set<String> ids() {
    return Set.copyOf(NameList.read("quick.txt"));
  }
}
