package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands print UTF-8, whatever the locale. */
class OutputEncodingTest {
  @TempDir private Path folder;

  @Test
  void exportsUnicodeWithAnAsciiEncoding() throws Exception {
    String database = folder.resolve("world.db").toString();
    ServerProcess.run("seed", "--database", database, "--users", "12", "--media", "150");
    List<String> ascii = List.of("-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII");
    String export = ServerProcess.run(ascii, "export", "--database", database);
    assertThat(export).containsPattern("[^\\x00-\\x7F]").doesNotContain("\uFFFD");
    assertThat(export)
        .isEqualTo(
            ServerProcess.run(List.of("-Dfile.encoding=UTF-8"), "export", "--database", database));
  }
}
