package io.github.instagramv1.conformance.suite;

import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.function.Supplier;

/** Error responses that several operations share. */
public final class Refusals {
  public static final String NOT_FOUND = "APINotFoundError";
  public static final String NOT_ALLOWED = "APINotAllowedError";
  public static final String INVALID = "APIInvalidParametersError";

  private Refusals() {}

  /** Verifies the refusal of counts that are 0, negative, or not a number. */
  public static void badCounts(Probe probe, Supplier<Call> call) {
    for (String count : List.of("0", "-1", "many")) {
      probe.refused(call.get().query("count", count), INVALID);
    }
  }
}
