package io.github.instagramv1.conformance.codemutant.result;

import io.github.instagramv1.conformance.codemutant.bytecode.MutantKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A CSV with a row for each mutant, written as soon as it is judged. */
public final class ResultFile {
  private static final String HEAD =
      "class,method,line,mutator,description,number,source,quick,default,killed by,found,seconds\n";

  private static final Pattern CELL = Pattern.compile("\"(?:[^\"]|\"\")*\"|(?<=^|,)[^\",]*");

  private final Path file;

  /** Creates the file, or replaces an existing one, with the header row. */
  public ResultFile(Path file) {
    this.file = file;
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, HEAD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what the quick profile found of each mutant in such a file. */
  public static Map<MutantKey, Finding> readQuickFindings(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(ResultFile::cells)
          .collect(
              Collectors.toMap(ResultFile::key, ResultFile::quickFinding, (first, again) -> again));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MutantKey key(List<String> row) {
    return new MutantKey(
        row.get(0), row.get(1), row.get(3), row.get(4), row.get(6), Integer.parseInt(row.get(5)));
  }

  private static Finding quickFinding(List<String> row) {
    Fate fate = Fate.of(row.get(7));
    return fate.killed() ? new Finding(fate, row.get(9), row.get(10)) : new Finding(fate, "", "");
  }

  private static List<String> cells(String line) {
    return CELL.matcher(line)
        .results()
        .map(MatchResult::group)
        .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
        .map(cell -> cell.replace("\"\"", "\""))
        .toList();
  }

  public synchronized void add(CodeResult result) {
    try {
      Files.writeString(file, row(result), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(CodeResult result) {
    MutantKey key = result.mutant().key();
    return Stream.of(
                key.className(),
                key.method(),
                String.valueOf(result.mutant().line()),
                key.mutator(),
                key.description(),
                String.valueOf(key.ordinal()),
                key.source(),
                result.quick().fate().text(),
                result.overall().fate().text(),
                result.overall().check(),
                result.overall().message().replaceAll("\\s+", " "),
                String.format(Locale.ROOT, "%.1f", result.elapsed().toMillis() / 1000.0))
            .map(ResultFile::quoted)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String quoted(String text) {
    return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
