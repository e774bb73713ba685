package io.github.instagramv1.server.observe;

import com.zaxxer.hikari.HikariPoolMXBean;
import io.github.instagramv1.server.store.replica.Replica;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * The counters, timers and gauges of {@link Metrics}. Labels are names of operations, status codes
 * and pools, of which there are few; none comes from a client.
 */
final class Meters {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int TOO_MANY_REQUESTS = 429;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
  private final Counter refusals =
      Counter.builder("instagram.rate.limit.refusals")
          .description("Requests that exceeded a rate limit")
          .register(registry);

  private record Kind(String operation, int status) {}

  /** Counts a request and the time that it took. */
  void count(String operation, int status, Duration time) {
    timers.computeIfAbsent(new Kind(operation, status), this::timer).record(time);
    if (status == TOO_MANY_REQUESTS) {
      refusals.increment();
    }
  }

  private Timer timer(Kind kind) {
    return Timer.builder("instagram.requests")
        .description("Requests by operation of the contract and status code")
        .tag("operation", kind.operation)
        .tag("status", String.valueOf(kind.status))
        .serviceLevelObjectives(
            Duration.ofMillis(1),
            Duration.ofMillis(5),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ofSeconds(2))
        .register(registry);
  }

  /** Shows how many connections of a pool are in use, idle and waited for. */
  void watch(String name, HikariPoolMXBean pool) {
    gauge("active", "Connections in use", name, pool, HikariPoolMXBean::getActiveConnections);
    gauge("idle", "Idle connections", name, pool, HikariPoolMXBean::getIdleConnections);
    gauge(
        "waiting",
        "Requests that wait for a connection",
        name,
        pool,
        HikariPoolMXBean::getThreadsAwaitingConnection);
  }

  /** Exports the connections, the age and the counts of a replica. */
  void watch(Replica replica) {
    String name = replica.name();
    watch(name, replica.connections());
    Gauge.builder("instagram.replica.lag.seconds", replica, Meters::age)
        .description("Maximum age of a replica's data; NaN if unknown")
        .tag("pool", name)
        .register(registry);
    FunctionCounter.builder("instagram.replica.reads", replica, Replica::served)
        .description("Requests that used a replica")
        .tag("pool", name)
        .register(registry);
    FunctionCounter.builder("instagram.replica.redone", replica, Replica::redone)
        .description("Requests that tried a replica and then used the primary")
        .tag("pool", name)
        .register(registry);
  }

  private static double age(Replica replica) {
    return replica.age().map(age -> age.toNanos() / NANOS_PER_SECOND).orElse(Double.NaN);
  }

  private void gauge(
      String kind,
      String description,
      String name,
      HikariPoolMXBean pool,
      ToDoubleFunction<HikariPoolMXBean> value) {
    Gauge.builder("instagram.pool." + kind, pool, value)
        .description(description)
        .tag("pool", name)
        .register(registry);
  }

  /** Returns all of it, in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }
}
