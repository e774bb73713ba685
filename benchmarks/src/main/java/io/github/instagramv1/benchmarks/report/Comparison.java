package io.github.instagramv1.benchmarks.report;

import io.github.instagramv1.benchmarks.report.Round.Figure;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A comparison of a subject with its peer over several rounds. Each round gives one ratio of
 * figures that were measured directly after each other.
 */
public final class Comparison {
  private final List<Figure> subjects;
  private final List<Figure> peers;

  private Comparison(List<Figure> subjects, List<Figure> peers) {
    this.subjects = subjects;
    this.peers = peers;
  }

  /** Returns the comparison of two names in every round. */
  public static Comparison of(List<Round> rounds, String subject, String peer) {
    return new Comparison(figures(rounds, subject), figures(rounds, peer));
  }

  private static List<Figure> figures(List<Round> rounds, String name) {
    return rounds.stream()
        .map(
            round -> {
              Figure figure = round.figures().get(name);
              if (figure == null) {
                throw new IllegalArgumentException(
                    "No measurement has the name '%s'; there are %s."
                        .formatted(name, round.figures().keySet()));
              }
              return figure;
            })
        .toList();
  }

  /** Returns the median of the rounds. */
  public double subject() {
    return median(subjects.stream().mapToDouble(Figure::value));
  }

  /** Returns the median of the rounds. */
  public double peer() {
    return median(peers.stream().mapToDouble(Figure::value));
  }

  /** Returns the median ratio of the rounds. */
  public double ratio() {
    return median(ratios(Figure::value));
  }

  /** Returns the lower quartile of the ratios. */
  public double lowerQuartile() {
    double[] sorted = ratios(Figure::value).sorted().toArray();
    return sorted[(sorted.length - 1) / 4];
  }

  /** Returns the upper quartile of the ratios. */
  public double upperQuartile() {
    double[] sorted = ratios(Figure::value).sorted().toArray();
    return sorted[sorted.length - 1 - (sorted.length - 1) / 4];
  }

  /** Returns the median ratio of the bytes that a call allocates. */
  public double allocationRatio() {
    return median(ratios(Figure::allocated));
  }

  private DoubleStream ratios(ToDoubleFunction<Figure> of) {
    double[] ratios = new double[subjects.size()];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = of.applyAsDouble(subjects.get(round)) / of.applyAsDouble(peers.get(round));
    }
    return DoubleStream.of(ratios);
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
