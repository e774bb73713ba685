package io.github.instagramv1.conformance.codemutant.result;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import io.github.instagramv1.conformance.codemutant.bytecode.MutantKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of mutants that were examined and found invisible to every client, with the reasons.
 *
 * @param reasons the reason for each mutant
 */
public record Classification(Map<MutantKey, String> reasons) {
  private static final String FILE = "/code-mutants-unseen.tsv";
  private static final int COLUMNS = 7;

  /** Reads the list of this module. */
  public static Classification load() {
    try (InputStream stream = Classification.class.getResourceAsStream(FILE)) {
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses a list.
   *
   * @param text one line for each mutant: class, method, mutator, description, number, source and
   *     reason, separated by tabs; lines that begin with {@code #} are comments
   * @throws IllegalArgumentException if a line does not have seven columns, has no reason, or lists
   *     a mutant again
   */
  public static Classification parse(String text) {
    Map<MutantKey, String> reasons = new LinkedHashMap<>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line, reasons));
    return new Classification(reasons);
  }

  private static void add(String line, Map<MutantKey, String> reasons) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || cells[COLUMNS - 1].isBlank()) {
      throw new IllegalArgumentException("Not seven columns with a reason at the end: " + line);
    }
    MutantKey key =
        new MutantKey(cells[0], cells[1], cells[2], cells[3], cells[5], Integer.parseInt(cells[4]));
    if (reasons.put(key, cells[6]) != null) {
      throw new IllegalArgumentException("Listed twice: " + line);
    }
  }

  /** Returns the line of a mutant in such a list, without the reason. */
  public static String line(MutantKey key) {
    return String.join(
        "\t",
        key.className(),
        key.method(),
        key.mutator(),
        key.description(),
        String.valueOf(key.ordinal()),
        key.source(),
        "");
  }

  /** Returns why no client can see the mutant; empty if the mutant is not in the list. */
  public Optional<String> reason(CodeMutant mutant) {
    return Optional.ofNullable(reasons.get(mutant.key()));
  }

  /** Returns the entries that match no mutant because the source has changed. */
  public List<MutantKey> stale(Collection<CodeMutant> all) {
    Set<MutantKey> known = all.stream().map(CodeMutant::key).collect(Collectors.toSet());
    return reasons.keySet().stream().filter(key -> !known.contains(key)).toList();
  }
}
