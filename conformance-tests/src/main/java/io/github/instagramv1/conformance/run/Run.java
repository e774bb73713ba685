package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.check.Texts;
import io.github.instagramv1.conformance.config.Redactor;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixtures.FixtureCache;
import io.github.instagramv1.conformance.fixtures.Fixtures;
import io.github.instagramv1.conformance.http.Api;
import io.github.instagramv1.conformance.http.BackgroundValidation;
import io.github.instagramv1.conformance.http.CircuitBreaker;
import io.github.instagramv1.conformance.http.Pauses;
import io.github.instagramv1.conformance.http.RateBudget;
import io.github.instagramv1.conformance.http.Transcript;
import io.github.instagramv1.conformance.http.wire.Wire;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.opentest4j.TestAbortedException;

/** The state that the checks of one run share. Checks run one after the other. */
final class Run implements AutoCloseable {

  /**
   * The maximum number of finished checks whose responses are not validated yet, to limit memory.
   */
  private static final int MOST_ENDINGS = 100;

  private final Settings settings;
  private final Selection selection;
  private final Contract contract;
  private final Requirements requirements;
  private final BackgroundValidation validation;
  private final Wire wire;
  private final CircuitBreaker circuitBreaker;
  private final Pauses pauses = new Pauses();
  private final RateBudget budget = new RateBudget();
  private final Redactor redactor;
  private final RunResults results;
  private final Coverage coverage;
  private final FixtureCache cache;
  private final Texts texts = new Texts(UUID.randomUUID().toString().substring(0, 8));
  private final RunListener listener;
  private final FactsOfRun facts;
  private final long seed;
  private final PutOffUndos putOff = new PutOffUndos();
  private final Map<String, Probe> probes = new HashMap<>();
  private final Deque<FinishedCheck> finishedChecks = new ArrayDeque<>();

  Run(
      Settings settings,
      Contract contract,
      Requirements requirements,
      BackgroundValidation validation,
      FixtureCache cache,
      Coverage coverage,
      RunListener listener) {
    this.coverage = coverage;
    this.settings = settings;
    this.selection = new Selection(settings);
    this.contract = contract;
    this.validation = validation;
    this.facts = new FactsOfRun(contract.propertyNames());
    this.cache = cache;
    this.wire = new Wire(settings.timeout());
    this.circuitBreaker = new CircuitBreaker(settings.deadline(), System::nanoTime);
    this.redactor = new Redactor(settings);
    this.requirements = requirements;
    this.results = new RunResults(redactor, requirements);
    this.listener = listener;
    this.seed = settings.seed().orElseGet(() -> ThreadLocalRandom.current().nextInt(1_000_000));
  }

  /** Returns the probe of one execution of a check. */
  Probe probe(String uniqueId) {
    return probes.computeIfAbsent(uniqueId, id -> newProbe());
  }

  private Probe newProbe() {
    Transcript transcript = new Transcript();
    Api api =
        new Api(
            settings,
            contract,
            validation,
            wire,
            circuitBreaker,
            pauses,
            transcript,
            facts,
            budget);
    return new Probe(
        api, new Fixtures(api, settings, cache), settings, texts, seed, transcript, facts, putOff);
  }

  /** Returns the writes that must be undone before another check runs. */
  PutOffUndos putOff() {
    return putOff;
  }

  /** Records a finished check in the order of the checks, at the latest when the run ends. */
  void finished(FinishedCheck finished, String uniqueId) {
    probes.remove(uniqueId);
    finishedChecks.add(finished);
    listener.ended(finished.check().id());
    while (!finishedChecks.isEmpty()
        && (finishedChecks.size() > MOST_ENDINGS || finishedChecks.peek().isValidated())) {
      settle(finishedChecks.remove());
    }
  }

  private void settle(FinishedCheck finished) {
    Outcome outcome = finished.settle();
    Transcript transcript = finished.transcript();
    CheckResult result =
        outcome.result(
            finished.check(), requirements, transcript.shown(), finished.elapsed(), redactor);
    transcript.exchanges().forEach(results::add);
    if (result.verdict() == Verdict.PASS) {
      coverage.add(result, transcript);
    }
    results.add(result);
    listener.settled(result);
  }

  Report report() {
    runPutOffUndos();
    while (!finishedChecks.isEmpty()) {
      settle(finishedChecks.remove());
    }
    return results.report(settings, contract);
  }

  private void runPutOffUndos() {
    try {
      putOff.run();
    } catch (TestAbortedException e) {
      // The check that wrote it has ended as skipped, with the reason.
    }
  }

  @Override
  public void close() {
    wire.close();
    validation.close();
  }

  /** Returns the reason not to run a check; empty if it runs. */
  Optional<String> reasonToSkip(CheckIdentity check) {
    return listener.wantsMore()
        ? selection.reasonToSkip(check)
        : Optional.of("the run was stopped before this check");
  }

  Selection selection() {
    return selection;
  }

  Contract contract() {
    return contract;
  }
}
