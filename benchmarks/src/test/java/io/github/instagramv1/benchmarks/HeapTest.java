package io.github.instagramv1.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation is asked for with a tiny world. The sizes are not looked at. */
class HeapTest {

  @Test
  void asksForEverythingAndShowsTheHeap(@TempDir Path worlds) {
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
