package io.github.instagramv1.conformance.codemutant.result;

import io.github.instagramv1.conformance.codemutant.bytecode.MutantKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A CSV with a row for each mutant, written as soon as it is judged. */
public final class ResultFile {
  private static final String HEAD =
      "class,method,line,mutator,description,number,source,quick,default,killed by,found,seconds\n";

  private final Path file;

  /** Begins it anew. */
  public ResultFile(Path file) {
    this.file = file;
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, HEAD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
                result.whole().fate().text(),
                result.whole().check(),
                result.whole().message(),
                String.format(Locale.ROOT, "%.1f", result.elapsed().toMillis() / 1000.0))
            .map(ResultFile::quoted)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String quoted(String text) {
    return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
