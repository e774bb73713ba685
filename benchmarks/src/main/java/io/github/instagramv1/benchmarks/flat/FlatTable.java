package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.benchmarks.load.Sample;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The requests per CPU second of each list for each number of media. */
final class FlatTable {
  private final List<Integer> media;
  private final Map<String, List<Double>> rates = new LinkedHashMap<>();

  /**
   * Creates a table without figures.
   *
   * @param media the numbers of media, in their order
   */
  FlatTable(List<Integer> media) {
    this.media = List.copyOf(media);
  }

  /** Adds the figure of a list for the next number of media. */
  void add(String listing, Sample sample) {
    rates.computeIfAbsent(listing, name -> new ArrayList<>()).add(1e6 / sample.cpuMicros());
  }

  List<Integer> media() {
    return media;
  }

  Iterable<String> listings() {
    return rates.keySet();
  }

  /** Returns the throughput for each number of media, relative to the first. */
  List<Double> shares(String listing) {
    List<Double> of = rates.get(listing);
    return of.stream().map(rate -> rate / of.get(0)).toList();
  }

  void print(PrintWriter out) {
    String sizes =
        media.stream()
            .map(size -> String.format(Locale.ROOT, "%,d media", size))
            .collect(Collectors.joining(" | "));
    out.printf("| requests per CPU second | %s | last to first |%n", sizes);
    out.println("|---".repeat(media.size() + 2) + "|");
    rates.forEach(
        (listing, of) ->
            out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f |%n",
                listing,
                of.stream()
                    .map(rate -> String.format(Locale.ROOT, "%,.0f", rate))
                    .collect(Collectors.joining(" | ")),
                of.get(of.size() - 1) / of.get(0)));
    out.flush();
  }
}
