package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.check.Texts;
import io.github.instagramv1.conformance.config.Redactor;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.http.Api;
import io.github.instagramv1.conformance.http.Jury;
import io.github.instagramv1.conformance.http.Patience;
import io.github.instagramv1.conformance.http.Pauses;
import io.github.instagramv1.conformance.http.Room;
import io.github.instagramv1.conformance.http.Transcript;
import io.github.instagramv1.conformance.http.Wire;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.requirement.Requirements;
import io.github.instagramv1.conformance.world.Memory;
import io.github.instagramv1.conformance.world.World;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What the checks of one run share. Checks run one after the other. */
final class Run implements AutoCloseable {

  /** How many checks may be over and not yet judged, for the memory that their replies take. */
  private static final int MOST_ENDINGS = 100;

  private final Settings settings;
  private final Selection selection;
  private final Contract contract;
  private final Requirements requirements;
  private final Jury jury;
  private final Wire wire;
  private final Patience patience;
  private final Pauses pauses = new Pauses();
  private final Room room = new Room();
  private final Redactor redactor;
  private final Ledger ledger;
  private final Cover cover;
  private final Memory memory;
  private final Texts texts = new Texts(UUID.randomUUID().toString().substring(0, 8));
  private final RunListener listener;
  private final TruthOfRun truth;
  private final long seed;
  private final Map<String, Probe> probes = new HashMap<>();
  private final Deque<Ending> endings = new ArrayDeque<>();

  Run(
      Settings settings,
      Contract contract,
      Requirements requirements,
      Jury jury,
      Memory memory,
      Cover cover,
      RunListener listener) {
    this.cover = cover;
    this.settings = settings;
    this.selection = new Selection(settings);
    this.contract = contract;
    this.jury = jury;
    this.truth = new TruthOfRun(contract.propertyNames());
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
    Transcript transcript = new Transcript();
    Api api = new Api(settings, contract, jury, wire, patience, pauses, transcript, truth, room);
    return new Probe(
        api, new World(api, settings, memory), settings, texts, seed, transcript, truth);
  }

  /** Accounts for a check, at the latest when the run ends; in the order of the checks. */
  void finished(Ending ending, String uniqueId) {
    probes.remove(uniqueId);
    endings.add(ending);
    listener.ended(ending.check().id());
    while (!endings.isEmpty() && (endings.size() > MOST_ENDINGS || endings.peek().judged())) {
      settle(endings.remove());
    }
  }

  private void settle(Ending ending) {
    Outcome outcome = ending.settle();
    Transcript transcript = ending.transcript();
    CheckResult result =
        outcome.result(
            ending.check(), requirements, transcript.shown(), ending.elapsed(), redactor);
    transcript.exchanges().forEach(ledger::add);
    if (result.verdict() == Verdict.PASS) {
      cover.add(result, transcript);
    }
    ledger.add(result);
    listener.settled(result);
  }

  Report report() {
    while (!endings.isEmpty()) {
      settle(endings.remove());
    }
    return ledger.report(settings, contract);
  }

  @Override
  public void close() {
    wire.close();
    jury.close();
  }

  /** Why a check is not run now; empty if it is. */
  Optional<String> reasonAgainst(CheckIdentity check) {
    return listener.wantsMore()
        ? selection.reasonAgainst(check)
        : Optional.of("the run was stopped before");
  }

  Selection selection() {
    return selection;
  }

  Contract contract() {
    return contract;
  }
}
