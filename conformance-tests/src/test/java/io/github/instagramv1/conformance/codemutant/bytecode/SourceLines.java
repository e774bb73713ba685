package io.github.instagramv1.conformance.codemutant.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads lines from the source code of the server, to show them with a mutant. */
public final class SourceLines {
  private final Path root;
  private final Map<Path, List<String>> files = new ConcurrentHashMap<>();

  /**
   * @param root the folder of the topmost package
   */
  public SourceLines(Path root) {
    this.root = root;
  }

  /** Returns the source lines of the module {@code reference-server}. */
  public static SourceLines ofServer() {
    return new SourceLines(Path.of("..", "reference-server", "src", "main", "java"));
  }

  /** The text of a line without its indentation; empty if the file or the line is not there. */
  public String text(String className, int line) {
    String outermost = className.split("\\$", 2)[0];
    Path file = root.resolve(outermost.replace('.', '/') + ".java");
    List<String> lines = files.computeIfAbsent(file, SourceLines::read);
    return line < 1 || line > lines.size() ? "" : lines.get(line - 1).strip();
  }

  private static List<String> read(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
