package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.config.Settings;
import java.util.Optional;
import java.util.Set;

/** Which checks the user wants. */
final class Selection {
  private final Settings settings;

  Selection(Settings settings) {
    this.settings = settings;
  }

  /** Why a check is left out; empty if it runs. */
  Optional<String> reasonAgainst(CheckIdentity check) {
    if (settings.readOnly() && check.writes()) {
      return Optional.of("read-only is set");
    }
    if (settings.coreOnly() && check.level() == Level.Kind.EXTENDED) {
      return Optional.of("level is core");
    }
    Set<String> disabled = settings.disabled();
    boolean named =
        disabled.contains(check.id())
            || disabled.contains(check.baseId())
            || disabled.contains(check.operation())
            || disabled.contains(check.tag());
    return named ? Optional.of("disabled") : Optional.empty();
  }
}
