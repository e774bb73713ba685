package io.github.instagramv1.benchmarks.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The figures of one workload: a sample of each server and round. */
final class Samples {
  private final Map<String, List<Sample>> byServer = new LinkedHashMap<>();

  void add(String server, Sample sample) {
    byServer.computeIfAbsent(server, name -> new ArrayList<>()).add(sample);
  }

  Iterable<String> servers() {
    return byServer.keySet();
  }

  /** Returns the minimum, the median and the maximum of a server's figures. */
  Spread spread(String server, ToDoubleFunction<Sample> figure) {
    return Spread.of(byServer.get(server).stream().mapToDouble(figure));
  }

  /**
   * Returns the ratios of two servers in each round. Their samples were taken directly after each
   * other, so that other load on the machine affects both alike.
   */
  Spread ratio(String server, String peer, ToDoubleFunction<Sample> figure) {
    List<Sample> ours = byServer.get(server);
    List<Sample> theirs = byServer.get(peer);
    DoubleStream.Builder ratios = DoubleStream.builder();
    for (int round = 0; round < ours.size(); round++) {
      ratios.add(figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(theirs.get(round)));
    }
    return Spread.of(ratios.build());
  }

  /** Minimum, median and maximum of several figures. */
  record Spread(double least, double median, double most) {
    static Spread of(DoubleStream figures) {
      double[] sorted = figures.sorted().toArray();
      int middle = sorted.length / 2;
      return new Spread(
          sorted[0],
          sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
          sorted[sorted.length - 1]);
    }
  }
}
