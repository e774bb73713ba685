package io.github.instagramv1.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that {@code heap} runs every operation on a tiny database and prints sizes. The sizes are
 * not checked.
 */
class HeapTest {

  @Test
  void runsEveryOperationAndPrintsTheHeap(@TempDir Path worlds) {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .execute("heap", "--media=400", "--rounds=1", "--seconds=1", "--worlds=" + worlds);
    assertThat(code).isZero();
    assertThat(out.toString())
        .containsPattern("\\| 1 \\| [\\d,]+ \\| \\d+\\.\\d \\| \\d+\\.\\d \\|");
  }
}
