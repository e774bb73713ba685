package io.github.instagramv1.contract.review.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles generated sources against the libraries of the tests. */
final class SourceCompiler {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  /** Removes the bodies from every source below a folder. */
  void strip(Path sources) throws IOException {
    if (Files.isDirectory(sources)) {
      new BodyStripper(compiler).strip(javaFiles(sources));
    }
  }

  /**
   * Compiles every source below a folder, with the names of parameters.
   *
   * @param handWritten the root of the hand-written sources; those that the other sources need are
   *     compiled as well
   * @throws DoesNotBuild if a source has an error
   */
  void compile(Path sources, Path handWritten, Path classes) throws DoesNotBuild, IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-parameters", "-implicit:class", "-nowarn", "-g:none"));
    arguments.addAll(List.of("-d", classes.toString(), "-sourcepath", handWritten.toString()));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    javaFiles(sources).forEach(each -> arguments.add(each.toString()));
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int failed =
        compiler.run(
            null, OutputStream.nullOutputStream(), errors, arguments.toArray(String[]::new));
    if (failed != 0) {
      throw new DoesNotBuild(errors.toString(StandardCharsets.UTF_8));
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }
}
