package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixtures.FixtureCache;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.run.Conformance;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs the kit on a correct server through a proxy that injects faults. */
public final class MutationHarness implements AutoCloseable {
  private final Contract contract = Contract.load();
  private final Conformance kit = new Conformance();
  private final FixtureCache cache = new FixtureCache();
  private final TrafficByCheck traffic = new TrafficByCheck();
  private final Settings settings;
  private final FaultProxy proxy;

  /**
   * Starts the proxy on a free port.
   *
   * @param settings the settings of the correct server
   */
  public MutationHarness(Settings settings) {
    this.settings = settings;
    this.proxy = new FaultProxy(contract, settings.baseUrl());
  }

  public Contract contract() {
    return contract;
  }

  public Settings settings() {
    return settings;
  }

  /** Returns the traffic of each check in {@link #control}; empty before that run. */
  public TrafficByCheck traffic() {
    return traffic;
  }

  /**
   * Runs the kit without a fault. Later runs reuse the fixtures that this run finds on the server.
   */
  public Report control() {
    proxy.injectFault(
        (request, upstream) -> {
          ProxyResponse response = upstream.send(request);
          traffic.add(request, response);
          return response;
        });
    try {
      return kit.run(settingsFor(""), cache, traffic);
    } finally {
      proxy.removeFault();
    }
  }

  /**
   * Runs some checks with a fault. Afterwards, undoes what was written to the server.
   *
   * @param checks the ids of the checks
   * @param failures receives the failures of the fault's own code
   */
  public Report judge(Fault fault, Collection<String> checks, List<String> failures) {
    proxy.injectFault(fault);
    try {
      return kit.run(settingsFor(String.join(",", checks)), new FixtureCache(cache), check -> {});
    } finally {
      failures.addAll(proxy.failures());
      proxy.removeFault();
    }
  }

  private Settings settingsFor(String only) {
    Map<Setting, String> values = new EnumMap<>(settings.values());
    values.put(Setting.BASE_URL, proxy.baseUrl());
    values.put(Setting.ONLY, only);
    return new Settings(values);
  }

  @Override
  public void close() {
    proxy.close();
  }
}
