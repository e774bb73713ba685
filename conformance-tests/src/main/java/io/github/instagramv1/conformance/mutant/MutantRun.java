package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import io.github.instagramv1.conformance.run.Conformance;
import io.github.instagramv1.conformance.world.Memory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs the kit on one mutant after the other, behind one proxy before a correct server. */
public final class MutantRun {
  private final Contract contract = Contract.load();
  private final Conformance kit = new Conformance();
  private final Set<String> repeated =
      Catalogue.checks().stream()
          .filter(CheckIdentity::repeated)
          .map(CheckIdentity::id)
          .collect(Collectors.toUnmodifiableSet());
  private final Memory memory = new Memory();
  private final Settings settings;

  /**
   * @param settings those of the correct server
   */
  public MutantRun(Settings settings) {
    this.settings = settings;
  }

  public List<Mutant> mutants() {
    return Mutants.all(contract, settings);
  }

  /**
   * Runs, for each mutant, the checks that are meant for it.
   *
   * @param listener is told of each mutant when it is done
   */
  public List<MutantResult> run(List<Mutant> mutants, Consumer<MutantResult> listener) {
    List<MutantResult> results = new ArrayList<>();
    try (FaultProxy proxy = new FaultProxy(contract, settings.baseUrl())) {
      for (Mutant mutant : mutants) {
        proxy.inject(mutant);
        MutantResult result = result(mutant, judge(proxy, selection(mutant)), proxy);
        proxy.heal();
        results.add(result);
        listener.accept(result);
      }
    }
    return results;
  }

  /** The verdicts, through the proxy, without any fault; what it finds out helps later runs. */
  public Report control() {
    try (FaultProxy proxy = new FaultProxy(contract, settings.baseUrl())) {
      return kit.run(settingsFor(proxy, ""), memory, check -> {});
    }
  }

  /** Of a check that runs once for each operation, the executions for those of the mutant. */
  private String selection(Mutant mutant) {
    List<String> names = new ArrayList<>();
    for (String check : mutant.checks()) {
      if (repeated.contains(check) && !mutant.operations().isEmpty()) {
        mutant.operations().forEach(operation -> names.add(check + "." + operation));
      } else {
        names.add(check);
      }
    }
    return String.join(",", names);
  }

  private Report judge(FaultProxy proxy, String only) {
    return kit.run(settingsFor(proxy, only), new Memory(memory), check -> {});
  }

  private Settings settingsFor(FaultProxy proxy, String only) {
    Map<Setting, String> values = new EnumMap<>(settings.values());
    values.put(Setting.BASE_URL, proxy.baseUrl());
    values.put(Setting.ONLY, only);
    return new Settings(values);
  }

  private static MutantResult result(Mutant mutant, Report report, FaultProxy proxy) {
    List<String> found = new ArrayList<>();
    List<String> errors = new ArrayList<>(proxy.failures());
    for (CheckResult check : report.checks()) {
      if (check.verdict() == Verdict.FAIL) {
        found.add(check.id());
      } else if (check.verdict() == Verdict.ERROR) {
        errors.add(check.id() + ": " + check.message());
      }
    }
    return new MutantResult(mutant, found, errors);
  }
}
