package io.github.instagramv1.contract.review.generated;

import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the jars of the modules in a folder that is deleted on close. It is safe for use by
 * several threads.
 */
public final class JarBuilder implements AutoCloseable {
  private static final String SOURCES = "src/main/java";

  private final SourceCompiler compiler;
  private final Path folder;

  private JarBuilder(SourceCompiler compiler, Path folder) {
    this.compiler = compiler;
    this.folder = folder;
  }

  /**
   * Gets everything ready.
   *
   * @throws UnknownInput where this jar or this Java lacks what it takes
   */
  public static JarBuilder open() throws UnknownInput, IOException {
    return open(Files.createTempDirectory("instagram-review-"));
  }

  /** Builds in a given folder. */
  static JarBuilder open(Path folder) throws UnknownInput, IOException {
    JarBuilder builder = new JarBuilder(SourceCompiler.ofThisJava(), folder);
    try {
      BuildFiles.unpack(builder.folder);
      // With it, javac would look for libraries as modules.
      Files.deleteIfExists(builder.folder.resolve("client").resolve(SOURCES + "/module-info.java"));
      for (GeneratedModule module : GeneratedModule.values()) {
        builder.compiler.strip(builder.folder.resolve(module.folder()).resolve(SOURCES));
      }
    } catch (UnknownInput | IOException e) {
      builder.close();
      throw e;
    }
    return builder;
  }

  /**
   * Builds a module's jar.
   *
   * @throws UnknownInput if the module's pom has an unsupported option
   * @throws DoesNotBuild if the generator or the compiler fails
   */
  public BuiltJar build(GeneratedModule module, ContractText contract)
      throws UnknownInput, DoesNotBuild, IOException {
    Path home = folder.resolve(module.folder());
    SourceGenerator generator =
        new SourceGenerator(home, PluginSettings.read(folder, module.folder()));
    Path work = Files.createTempDirectory(folder, module.folder());
    Path file = Files.writeString(work.resolve("contract.yaml"), contract.text());
    Path sources = generator.generate(file, work.resolve("generated"));
    compiler.strip(sources);
    byte[] jar = compiler.compile(sources, home.resolve(SOURCES));
    return new BuiltJar(
        jar, List.of(generator.setting("apiPackage"), generator.setting("modelPackage")));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
