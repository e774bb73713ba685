package io.github.instagramv1.conformance.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The checks of the quick profile: a resource with an id in each line. They were chosen by a run of
 * all named faults, those first that find most for the requests that they cost.
 */
public final class QuickChecks {
  private static final String RESOURCE = "quick.txt";

  private QuickChecks() {}

  /** Ids, with the operationId after a dot where a check shall run for that operation alone. */
  public static Set<String> ids() {
    try (InputStream stream = QuickChecks.class.getResourceAsStream(RESOURCE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
