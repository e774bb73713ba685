package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.check.Texts;
import io.github.instagramv1.conformance.config.Redactor;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ReplyJudge;
import io.github.instagramv1.conformance.http.Api;
import io.github.instagramv1.conformance.http.Patience;
import io.github.instagramv1.conformance.http.Transcript;
import io.github.instagramv1.conformance.http.Wire;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.requirement.Requirements;
import io.github.instagramv1.conformance.world.Memory;
import io.github.instagramv1.conformance.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** What the checks of one run share. Checks run one after the other. */
final class Run {
  private final Settings settings;
  private final Selection selection;
  private final Contract contract;
  private final Requirements requirements;
  private final ReplyJudge judge;
  private final Wire wire;
  private final Patience patience;
  private final Redactor redactor;
  private final Ledger ledger;
  private final Cover cover;
  private final Memory memory;
  private final Texts texts = new Texts(UUID.randomUUID().toString().substring(0, 8));
  private final Consumer<CheckResult> listener;
  private final long seed;
  private final Map<String, Probe> probes = new HashMap<>();

  Run(
      Settings settings,
      Contract contract,
      Requirements requirements,
      ReplyJudge judge,
      Memory memory,
      Cover cover,
      Consumer<CheckResult> listener) {
    this.cover = cover;
    this.settings = settings;
    this.selection = new Selection(settings);
    this.contract = contract;
    this.judge = judge;
    this.memory = memory;
    this.wire = new Wire(settings.timeout());
    this.patience = new Patience(settings.deadline(), System::nanoTime);
    this.redactor = new Redactor(settings);
    this.requirements = requirements;
    this.ledger = new Ledger(redactor, requirements);
    this.listener = listener;
    this.seed = settings.seed().orElseGet(() -> ThreadLocalRandom.current().nextInt(1_000_000));
  }

  /** The probe of one execution of a check. */
  Probe probe(String uniqueId) {
    return probes.computeIfAbsent(uniqueId, id -> newProbe());
  }

  private Probe newProbe() {
    Transcript transcript = new Transcript(ledger::add);
    Api api = new Api(settings, contract, judge, wire, patience, transcript);
    return new Probe(api, new World(api, settings, memory), settings, texts, seed, transcript);
  }

  void finished(CheckResult result, String uniqueId) {
    Probe probe = probes.remove(uniqueId);
    if (probe != null && result.verdict() == Verdict.PASS) {
      cover.add(result, probe.transcript());
    }
    ledger.add(result);
    listener.accept(result);
  }

  Report report() {
    wire.close();
    return ledger.report(settings, contract);
  }

  Selection selection() {
    return selection;
  }

  Contract contract() {
    return contract;
  }

  Requirements requirements() {
    return requirements;
  }

  Redactor redactor() {
    return redactor;
  }
}
