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

/** The selection of checks by the settings. */
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
   * Verifies that each name in the settings exists, because a misspelt name would silently exclude
   * too many or too few checks.
   *
   * @throws BadSettingsException if a name is unknown
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

  /** Returns whether a check can be selected by {@code only}. */
  boolean mayRun(CheckIdentity check) {
    return mayBeAmong(only, check) && mayBeAmong(quick, check);
  }

  /**
   * Returns whether a check may be selected; the operations of a repeated check are not known yet.
   */
  private static boolean mayBeAmong(Set<String> names, CheckIdentity check) {
    return names.isEmpty()
        || isNamed(check, names)
        || (check.repeated()
            && names.stream()
                .anyMatch(name -> name.startsWith(check.id() + ".") || !name.contains("-")));
  }

  /** Returns the reason why a check is excluded; empty if it runs. */
  Optional<String> reasonToSkip(CheckIdentity check) {
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
    if (!only.isEmpty() && !isNamed(check, only)) {
      return Optional.of("not in only");
    }
    if (!quick.isEmpty() && !isNamed(check, quick)) {
      return Optional.of("not in the quick profile");
    }
    return isNamed(check, settings.except()) ? Optional.of("among except") : Optional.empty();
  }

  /** Returns the reason why the user disputes a check, if any. */
  Optional<String> dispute(CheckIdentity check) {
    return settings.excluded().entrySet().stream()
        .filter(entry -> isNamed(check, Set.of(entry.getKey())))
        .map(entry -> entry.getValue())
        .findFirst();
  }

  private static boolean isNamed(CheckIdentity check, Set<String> names) {
    return names.contains(check.id())
        || names.contains(check.baseId())
        || names.contains(check.operation())
        || names.contains(check.tag());
  }
}
