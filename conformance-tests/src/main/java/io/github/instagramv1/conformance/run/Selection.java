package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.config.BadSettingsException;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which checks the user wants. */
final class Selection {
  private final Settings settings;
  private final Set<String> only;
  private final Set<String> quick;

  Selection(Settings settings) {
    this.settings = settings;
    this.only = settings.only();
    this.quick = settings.quick() ? QuickChecks.ids() : Set.of();
  }

  /**
   * Confirms that each name in the settings is one of the kit's, since a misspelt one would quietly
   * leave out too much or too little.
   *
   * @throws BadSettingsException if one is not
   */
  void verify(Contract contract, List<CheckIdentity> checks) {
    Set<String> known = new HashSet<>();
    for (CheckIdentity check : checks) {
      known.add(check.id());
      known.add(check.tag());
      known.add(check.operation());
      if (check.repeated()) {
        contract.operations().forEach(each -> known.add(check.id() + "." + each.id()));
      }
    }
    contract.operations().stream().map(ContractOperation::id).forEach(known::add);
    verify(Setting.ONLY, only, known);
    verify(Setting.EXCEPT, settings.except(), known);
    verify(Setting.EXCLUDE, settings.excluded().keySet(), known);
  }

  private static void verify(Setting setting, Set<String> names, Set<String> known) {
    for (String name : names) {
      if (!known.contains(name)) {
        throw new BadSettingsException(
            "%s names %s, which is not a check, operation or tag.".formatted(setting.key(), name));
      }
    }
  }

  /** Whether a check can be among those that the user wants alone. */
  boolean mayRun(CheckIdentity check) {
    return mayBeAmong(only, check) && mayBeAmong(quick, check);
  }

  /** Which operations a repeated check has is not known yet. */
  private static boolean mayBeAmong(Set<String> names, CheckIdentity check) {
    return names.isEmpty()
        || named(check, names)
        || (check.repeated()
            && names.stream()
                .anyMatch(name -> name.startsWith(check.id() + ".") || !name.contains("-")));
  }

  /** Why a check is left out; empty if it runs. */
  Optional<String> reasonAgainst(CheckIdentity check) {
    Optional<String> dispute = dispute(check);
    if (dispute.isPresent()) {
      return dispute;
    }
    if (settings.readOnly() && check.writes()) {
      return Optional.of("read-only is set");
    }
    if (settings.coreOnly() && check.level() == Level.Kind.EXTENDED) {
      return Optional.of("level is core");
    }
    if (!only.isEmpty() && !named(check, only)) {
      return Optional.of("not in only");
    }
    if (!quick.isEmpty() && !named(check, quick)) {
      return Optional.of("not in the quick profile");
    }
    return named(check, settings.except()) ? Optional.of("among except") : Optional.empty();
  }

  /** Why the user disputes the check, if so. */
  Optional<String> dispute(CheckIdentity check) {
    return settings.excluded().entrySet().stream()
        .filter(entry -> named(check, Set.of(entry.getKey())))
        .map(entry -> entry.getValue())
        .findFirst();
  }

  private static boolean named(CheckIdentity check, Set<String> names) {
    return names.contains(check.id())
        || names.contains(check.baseId())
        || names.contains(check.operation())
        || names.contains(check.tag());
  }
}
