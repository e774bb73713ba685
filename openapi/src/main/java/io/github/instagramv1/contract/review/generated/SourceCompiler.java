package io.github.instagramv1.contract.review.generated;

import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated sources against the libraries that this tool runs with. */
final class SourceCompiler {
  private final JavaCompiler compiler;

  private SourceCompiler(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Returns the compiler of the running Java.
   *
   * @throws UnknownInput where it has none
   */
  static SourceCompiler ofThisJava() throws UnknownInput {
    return of(ToolProvider.getSystemJavaCompiler());
  }

  static SourceCompiler of(JavaCompiler compiler) throws UnknownInput {
    return new SourceCompiler(
        Optional.ofNullable(compiler)
            .orElseThrow(
                () ->
                    new UnknownInput(
                        "`--java` needs a Java compiler: run the review with a JDK.")));
  }

  /** Removes bodies from every source below a folder. */
  void strip(Path sources) throws IOException {
    if (Files.isDirectory(sources)) {
      new BodyStripper(compiler).strip(javaFiles(sources));
    }
  }

  /**
   * Compiles every source below a folder.
   *
   * @param sources the root of the sources
   * @param handWritten the root of sources of which those are compiled, too, that the others need;
   *     it may be absent
   * @return a jar of all classes, parameters with their names
   * @throws DoesNotBuild where a source has an error
   */
  byte[] compile(Path sources, Path handWritten) throws DoesNotBuild, IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8);
        ClassFiles classes = new ClassFiles(files)) {
      List<Path> paths = Files.isDirectory(handWritten) ? List.of(handWritten) : List.of(sources);
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, paths);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
      boolean fine =
          compiler
              .getTask(
                  Writer.nullWriter(),
                  classes,
                  problems,
                  List.of("-proc:none", "-parameters", "-implicit:class", "-nowarn", "-g:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(javaFiles(sources)))
              .call();
      if (!fine) {
        throw new DoesNotBuild(sentence(problems.getDiagnostics()));
      }
      return classes.jar();
    }
  }

  private static List<Path> libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String sentence(List<Diagnostic<? extends JavaFileObject>> problems) {
    List<Diagnostic<? extends JavaFileObject>> errors =
        problems.stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR).toList();
    Diagnostic<? extends JavaFileObject> first = errors.get(0);
    String place =
        first.getSource() == null
            ? ""
            : Path.of(first.getSource().getName()).getFileName()
                + ":"
                + first.getLineNumber()
                + ": ";
    String message =
        first
            .getMessage(Locale.ROOT)
            .strip()
            .replaceAll("\\s*\\R\\s*", "; ")
            .replaceAll("\\s+", " ");
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    return place + message + more;
  }
}
