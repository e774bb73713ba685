package io.github.instagramv1.server.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample in the README is the test that the separate project compiles and runs. */
class ReadmeSampleTest {
  private static final Path SAMPLE =
      Path.of("src/it/album/src/test/java/com/example/album/AlbumTest.java");

  @Test
  void matchesTheTestOfTheSeparateProject() throws IOException {
    String test = Files.readString(SAMPLE);
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "```java\n" + test.substring(test.indexOf("import io.github.instagramv1")) + "```\n");
  }
}
