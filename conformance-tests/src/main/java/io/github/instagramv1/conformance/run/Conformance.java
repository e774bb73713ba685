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

/** Runs the kit. One instance can judge many servers, one after the other or at once. */
public final class Conformance {
  private final Contract contract = Contract.load();
  private final List<Catalogue.Written> catalogue = Catalogue.written();
  private final Requirements requirements = Requirements.load();
  private final Map<Boolean, ResponseValidator> judges = new ConcurrentHashMap<>();

  /** AccountReads for what checks need on the server, as a run would. */
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
   * @throws BadSettingsException if a setting names a check that is none
   * @throws IllegalStateException if the suite itself is broken
   */
  public Report run(Settings settings, RunListener listener) {
    return run(settings, new FixtureCache(), listener);
  }

  /**
   * The same.
   *
   * @param cache what is known of the server; what the run finds out is added
   */
  public Report run(Settings settings, FixtureCache cache, RunListener listener) {
    return run(settings, cache, new Coverage(), listener);
  }

  /**
   * The same.
   *
   * @param coverage collects what of the contract the run has reached
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

  /** Nothing that happens to be on the class path of an embedding program may take part. */
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

  /** Names what may run, since to look for it among everything takes longer than to run it. */
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
