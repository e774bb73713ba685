package io.github.instagramv1.contract.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JavaOptionTest {
  private final StringWriter out = new StringWriter();

  @Test
  void signaturesComeOnlyWhenAskedFor() {
    assertThat(review("--java", "0.1.0", "0.1.0")).isZero();
    assertThat(out.toString())
        .endsWith(
            """

            Changed signatures of the generated Java
              Server interfaces: no signature changes.
              Client: no signature changes.
            """);

    out.getBuffer().setLength(0);
    assertThat(review("0.1.0", "0.1.0")).isZero();
    assertThat(out.toString()).isNotEmpty().doesNotContain("in Java");
  }

  @Test
  void helpTellsOfIt() {
    review("--help");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("--java Also list the signatures of the generated server interfaces and client");
  }

  @Test
  void buildsAreCountedInOneLineThatGoes() {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    BuildLine line = new BuildLine(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    line.built();
    line.built();
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .doesNotContain("\n")
        .endsWith("\rBuilding server interfaces and client of both contracts [##  ] 2 of 4");

    line.end();
    assertThat(terminal.toString(StandardCharsets.UTF_8)).endsWith(" \r");
  }

  private int review(String... arguments) {
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(StringWriter.nullWriter(), true), arguments);
  }
}
