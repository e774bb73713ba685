package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.config.BadSettingsException;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ResponseValidator;
import io.github.instagramv1.conformance.fixtures.Fixture;
import io.github.instagramv1.conformance.fixtures.FixtureCache;
import io.github.instagramv1.conformance.fixtures.FixtureSearch;
import io.github.instagramv1.conformance.http.BackgroundValidation;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the kit. One instance can test many servers, one after the other or concurrently. */
public final class Conformance {
  private final Contract contract = Contract.load();
  private final List<Catalogue.Written> catalogue = Catalogue.checkMethods();
  private final Requirements requirements = Requirements.load();
  private final Map<Boolean, ResponseValidator> judges = new ConcurrentHashMap<>();

  /** Searches the server for the objects that checks need, as a run does. */
  public List<Fixture> fixtures(Settings settings) {
    try (Run run = start(settings, new FixtureCache(), new Coverage(), check -> {})) {
      Probe probe = run.probe("fixtures");
      return new FixtureSearch(probe.api(), probe.fixtures(), settings).find();
    }
  }

  /**
   * Runs every check that the settings select, one after the other.
   *
   * @param listener receives each check
   * @throws BadSettingsException if a setting names an unknown check
   * @throws IllegalStateException if the suite itself is broken
   */
  public Report run(Settings settings, RunListener listener) {
    return run(settings, new FixtureCache(), listener);
  }

  /**
   * Runs every check that the settings select, with known fixtures.
   *
   * @param cache the known objects of the server; the run adds the objects that it finds
   */
  public Report run(Settings settings, FixtureCache cache, RunListener listener) {
    return run(settings, cache, new Coverage(), listener);
  }

  /**
   * Runs every check that the settings select, and records coverage.
   *
   * @param coverage collects the parts of the contract that the run reaches
   */
  public Report run(
      Settings settings, FixtureCache cache, Coverage coverage, RunListener listener) {
    Selection selection = new Selection(settings);
    selection.verify(contract, catalogue.stream().map(Catalogue.Written::check).toList());
    try (Run run = start(settings, cache, coverage, listener);
        LauncherSession session = LauncherFactory.openSession(config())) {
      session.getStore().put(Namespace.create(CheckExtension.NAMESPACE), Run.class, run);
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      session.getLauncher().execute(request(selection), summary);
      if (summary.getSummary().getContainersFailedCount() > 0) {
        throw new IllegalStateException(
            "The suite is broken: "
                + summary.getSummary().getFailures().get(0).getException().getMessage());
      }
      return run.report();
    }
  }

  private Run start(
      Settings settings, FixtureCache cache, Coverage coverage, RunListener listener) {
    BackgroundValidation validation =
        new BackgroundValidation(
            () -> judges.computeIfAbsent(settings.strict(), ResponseValidator::new));
    return new Run(settings, contract, requirements, validation, cache, coverage, listener);
  }

  /** Returns a configuration that ignores extensions on the class path of the embedding program. */
  private static LauncherConfig config() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine())
        .build();
  }

  /**
   * Returns a request with the selected checks only, because discovery of all checks takes longer
   * than running them.
   */
  private LauncherDiscoveryRequest request(Selection selection) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(
            catalogue.stream()
                .filter(written -> selection.mayRun(written.check()))
                .map(Catalogue.Written::method)
                .map(method -> DiscoverySelectors.selectMethod(method.getDeclaringClass(), method))
                .toList())
        .enableImplicitConfigurationParameters(false)
        .configurationParameter(
            ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME, ClassOrderer.ClassName.class.getName())
        .build();
  }
}
