package io.github.instagramv1.conformance.codemutant.bytecode;

import io.github.instagramv1.server.wiring.ReferenceServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of the reference server itself, without its libraries.
 *
 * @param names binary names, sorted
 */
public record ServerClasses(Set<String> names) {
  private static final String ROOT = "io.github.instagramv1.server.";
  private static final String SUFFIX = ".class";

  /** Packages that decide what a client sees. Commands, sample data and the log do not. */
  private static final Set<String> DECIDING =
      Set.of(
          "auth",
          "contract",
          "credential",
          "error",
          "form",
          "geo",
          "http",
          "http.refusal",
          "id",
          "jersey",
          "paging",
          "resource",
          "service",
          "settings",
          "store",
          "store.media",
          "text");

  /** Classes of these packages that only commands and the loading of sample data use. */
  private static final Set<String> OF_COMMANDS =
      Set.of(
          "store.ApplicationStore",
          "store.TokenStore",
          "store.WorldRecord",
          "store.WorldStore",
          "settings.ServerSettings");

  public ServerClasses {
    names = new TreeSet<>(names);
  }

  /** Looks for the classes where the server was loaded from: a folder of classes or a jar. */
  public static ServerClasses find() {
    try {
      URI place = ReferenceServer.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return new ServerClasses(classNamesBelow(path));
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return new ServerClasses(classNamesBelow(jar.getPath("/")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> classNamesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
          .filter(name -> name.startsWith(ROOT))
          .collect(Collectors.toSet());
    }
  }

  /** Returns the names of the classes that decide what a client sees. */
  public Set<String> deciding() {
    return names.stream()
        .filter(name -> isDeciding(name.substring(ROOT.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDeciding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && DECIDING.contains(name.substring(0, dot))
        && !OF_COMMANDS.contains(name.split("\\$", 2)[0]);
  }

  /** Returns the bytecode of a class of the server. */
  public static byte[] bytes(String name) {
    String resource = name.replace('.', '/') + SUFFIX;
    try (InputStream stream =
        ReferenceServer.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no class " + name + ".");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
