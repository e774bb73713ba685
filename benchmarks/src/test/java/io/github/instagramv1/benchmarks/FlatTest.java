package io.github.instagramv1.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that {@code flat} measures every list of a tiny database and plots it. The figures are not
 * checked.
 */
class FlatTest {

  @Test
  void measuresEveryListAndPlots(@TempDir Path folder) throws Exception {
    Path plot = folder.resolve("flat.svg");
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .execute(
                "flat",
                "--media=400",
                "--seconds=0.05",
                "--rounds=2",
                "--worlds=" + folder.resolve("worlds"),
                "--plot=" + plot);
    assertThat(code).isZero();
    assertThat(out.toString()).contains("| feed, follows nobody | ", "| tag search | ");
    assertThat(Files.readString(plot)).startsWith("<svg ").contains("popular media");
  }
}
