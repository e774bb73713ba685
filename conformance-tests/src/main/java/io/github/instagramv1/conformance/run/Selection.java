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
    if (!settings.only().isEmpty() && !named(check, settings.only())) {
      return Optional.of("not among only");
    }
    return named(check, settings.except()) ? Optional.of("among except") : Optional.empty();
  }

  private static boolean named(CheckIdentity check, Set<String> names) {
    return names.contains(check.id())
        || names.contains(check.baseId())
        || names.contains(check.operation())
        || names.contains(check.tag());
  }
}
