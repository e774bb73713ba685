package io.github.instagramv1.contract.review.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Builds the jars of the modules without method bodies, in a folder that {@link #close} deletes.
 */
public final class JarBuilder implements AutoCloseable {
  private final SourceCompiler compiler = new SourceCompiler();
  private final Path folder;

  public JarBuilder() throws IOException {
    folder = Files.createTempDirectory("generated-jars-");
    for (GeneratedModule module : GeneratedModule.values()) {
      copy(module.handWritten(), handWritten(module));
      compiler.strip(handWritten(module));
    }
  }

  /**
   * Builds a module's jar.
   *
   * @throws DoesNotBuild if the generator or the compiler fails
   */
  public Path build(GeneratedModule module, String contract) throws DoesNotBuild, IOException {
    Path work = Files.createTempDirectory(folder, "build");
    Path file = Files.writeString(work.resolve("contract.yaml"), contract);
    Path sources = new SourceGenerator(module).generate(file, work.resolve("generated"));
    compiler.strip(sources);
    compiler.compile(sources, handWritten(module), work.resolve("classes"));
    return pack(work.resolve("classes"), work.resolve("generated.jar"));
  }

  /** Compiles sources that need no other sources, and packs the classes into a jar. */
  public static Path jar(Path sources, Path folder) throws DoesNotBuild, IOException {
    Path classes = folder.resolve("classes");
    new SourceCompiler().compile(sources, sources, classes);
    return pack(classes, folder.resolve("module.jar"));
  }

  private static Path pack(Path classes, Path jar) {
    ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, "-cf", jar.toString(), "-C", classes.toString(), ".");
    return jar;
  }

  private Path handWritten(GeneratedModule module) {
    return folder.resolve(module.name());
  }

  /**
   * Copies sources, except the module descriptor, with which javac would search libraries as
   * modules.
   */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> files = List.of();
    if (Files.isDirectory(from)) {
      try (Stream<Path> walk = Files.walk(from)) {
        files = walk.filter(each -> each.toString().endsWith(".java")).toList();
      }
    }
    for (Path file : files) {
      if (!file.endsWith("module-info.java")) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Override
  public void close() throws IOException {
    DeclaredJava.delete(folder);
  }
}
