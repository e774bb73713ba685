package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application gets along with the client stays small. */
class ClosureTest {
  private static final int MOST_JARS = 8;
  private static final long MOST_BYTES = 4_000_000;

  @Test
  void isFewAndSmallJars() throws Exception {
    List<Path> jars;
    try (InputStream closure = ClosureTest.class.getResourceAsStream("/runtime-closure.txt")) {
      String text = new String(closure.readAllBytes(), StandardCharsets.UTF_8).strip();
      jars = Stream.of(text.split(File.pathSeparator, -1)).map(Path::of).toList();
    }
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    System.out.printf(
        "Runtime closure beside the client: %d jars, %,d bytes%n", jars.size(), bytes);
    assertThat(jars).hasSizeLessThan(MOST_JARS);
    assertThat(bytes).isLessThan(MOST_BYTES);
  }
}
