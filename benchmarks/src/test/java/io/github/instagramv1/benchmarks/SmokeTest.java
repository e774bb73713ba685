package io.github.instagramv1.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that every benchmark runs and is reported. The figures are not checked. */
class SmokeTest {

  @ParameterizedTest
  @CsvSource({
    "client, 'user,mediaPage'",
    "server, 'getUser,mediaPage,like'",
    "start, 'first ms'",
  })
  void runsEachSuiteOnce(String suite, String expectedTexts) {
    StringWriter out = new StringWriter();
    int code = Main.commandLine().setOut(new PrintWriter(out)).execute("--once", suite);
    assertThat(out.toString()).contains(expectedTexts.split(","));
    assertThat(code).isZero();
  }

  @Test
  void loadTestsEveryAvailableServer() {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .execute("load", "--rounds=1", "--seconds=0.1", "--operations=getMedia");
    assertThat(out.toString())
        .contains(
            "| getMedia | ours-sqlite | jetty-same-bytes |",
            "| getMedia | ours-sqlite | vertx-same-objects |")
        .containsAnyOf("Prism is not measured", "| getMedia | ours-sqlite | prism |");
    assertThat(code).isZero();
  }
}
