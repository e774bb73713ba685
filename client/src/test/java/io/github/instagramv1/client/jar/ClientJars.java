package io.github.instagramv1.client.jar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The jar of this build and the jars that it needs at run time. */
final class ClientJars {
  private ClientJars() {}

  /** Returns the jar of the client itself. */
  static Path own() {
    return Path.of(System.getProperty("client.jar"));
  }

  /** Returns the jars of its dependencies. */
  static List<Path> others() {
    try (InputStream closure = ClientJars.class.getResourceAsStream("/runtime-closure.txt")) {
      String text = new String(closure.readAllBytes(), StandardCharsets.UTF_8).strip();
      return Stream.of(text.split(File.pathSeparator, -1)).map(Path::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> all() {
    List<Path> all = new ArrayList<>();
    all.add(own());
    all.addAll(others());
    return all;
  }

  static long bytes(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
