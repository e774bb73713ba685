package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.benchmarks.load.Sample;
import io.github.instagramv1.benchmarks.load.ServerProcess;
import io.github.instagramv1.benchmarks.load.SocketLoad;
import io.github.instagramv1.benchmarks.load.Workload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Servers with one database each, which take turns with each list, so that other load on the
 * machine affects all of them alike.
 */
final class FlatRun implements AutoCloseable {
  private static final int CONNECTIONS = 4;

  private final SocketLoad load = new SocketLoad(CONNECTIONS);
  private final List<ServerProcess> servers = new ArrayList<>();
  private final List<List<Workload>> listings = new ArrayList<>();
  private final int rounds;
  private final double seconds;
  private final boolean postgresql;

  /**
   * Creates a run without servers.
   *
   * @param rounds the number of turns of each server
   * @param seconds the time of each turn
   * @param postgresql whether the CPU time of PostgreSQL counts, which must be on this machine
   */
  FlatRun(int rounds, double seconds, boolean postgresql) {
    this.rounds = rounds;
    this.seconds = seconds;
    this.postgresql = postgresql;
  }

  /** Starts the server of a database. */
  void serve(GrownWorld world) {
    listings.add(Listings.of(world));
    servers.add(ServerProcess.java("server", QueryingPeer.class, world.location()));
  }

  /**
   * Measures lists.
   *
   * @param part a part of the names of the lists; empty for all
   * @param progress gets the name of each list before its turns
   */
  void measure(String part, FlatTable table, Consumer<String> progress) {
    for (int listing = 0; listing < listings.get(0).size(); listing++) {
      String name = listings.get(0).get(listing).name();
      if (!name.contains(part)) {
        continue;
      }
      progress.accept(name);
      turn(listing, 2 * seconds);
      for (int round = 0; round < rounds; round++) {
        table.add(name, turn(listing, seconds));
      }
    }
  }

  /** Returns the requests per CPU second of each server. */
  private List<Double> turn(int listing, double duration) {
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < servers.size(); i++) {
      Workload workload = listings.get(i).get(listing);
      Duration before = ofDatabase();
      Sample sample = load.run(servers.get(i), workload, duration);
      double databaseMicros = ofDatabase().minus(before).toNanos() / 1e3;
      rates.add(1e6 / (sample.cpuMicros() + databaseMicros / (sample.perSecond() * duration)));
    }
    return rates;
  }

  /**
   * Returns the CPU time of the database's processes; 0 for SQLite, which the server runs itself.
   */
  private Duration ofDatabase() {
    return postgresql ? PostgresqlProcesses.cpuTime() : Duration.ZERO;
  }

  @Override
  public void close() {
    servers.forEach(ServerProcess::close);
  }
}
