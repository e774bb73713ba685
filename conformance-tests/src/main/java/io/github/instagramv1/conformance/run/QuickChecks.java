package io.github.instagramv1.conformance.run;

import java.util.Set;

/**
 * The checks of the quick profile: a resource with an id in each line. They were chosen by a run of
 * all named faults, those first that find most for the requests that they cost.
 */
public final class QuickChecks {
  private QuickChecks() {}

  /** Ids, with the operationId after a dot where a check shall run for that operation alone. */
  public static Set<String> ids() {
    return Set.copyOf(NameList.read("quick.txt"));
  }
}
