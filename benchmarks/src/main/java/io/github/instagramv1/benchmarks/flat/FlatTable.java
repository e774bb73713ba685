package io.github.instagramv1.benchmarks.flat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The requests per CPU second of each list for each number of media, in several rounds. */
final class FlatTable {
  private final List<Integer> media;
  private final Map<String, List<List<Double>>> rounds = new LinkedHashMap<>();

  /**
   * Creates a table without figures.
   *
   * @param media the numbers of media, in their order
   */
  FlatTable(List<Integer> media) {
    this.media = List.copyOf(media);
  }

  /**
   * Adds a round of a list.
   *
   * @param rates one for each number of media
   */
  void add(String listing, List<Double> rates) {
    rounds.computeIfAbsent(listing, name -> new ArrayList<>()).add(rates);
  }

  List<Integer> media() {
    return media;
  }

  Iterable<String> listings() {
    return rounds.keySet();
  }

  /**
   * Returns the throughput for each number of media, relative to the first: the median of the
   * ratios of all rounds.
   */
  List<Double> shares(String listing) {
    return medians(listing, (rates, i) -> rates.get(i) / rates.get(0));
  }

  void print(PrintWriter out) {
    String sizes =
        media.stream()
            .map(size -> String.format(Locale.ROOT, "%,d media", size))
            .collect(Collectors.joining(" | "));
    out.printf("| requests per CPU second | %s | last to first |%n", sizes);
    out.println("|---".repeat(media.size() + 2) + "|");
    for (String listing : listings()) {
      List<Double> shares = shares(listing);
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.2f |%n",
          listing,
          medians(listing, List::get).stream()
              .map(rate -> String.format(Locale.ROOT, "%,.0f", rate))
              .collect(Collectors.joining(" | ")),
          shares.get(shares.size() - 1));
    }
    out.flush();
  }

  private interface Figure {
    double of(List<Double> rates, int size);
  }

  private List<Double> medians(String listing, Figure figure) {
    return IntStream.range(0, media.size())
        .mapToObj(i -> median(rounds.get(listing), rates -> figure.of(rates, i)))
        .toList();
  }

  private static double median(List<List<Double>> rounds, ToDoubleFunction<List<Double>> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
