package io.github.instagramv1.contract.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaOptionTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsTheSignaturesOfEachPairOfJarsAfterTheReview(@TempDir Path folder) throws Exception {
    String stub = writeEmptyJar(folder.resolve("stub.jar"));
    String client = writeEmptyJar(folder.resolve("client.jar"));

    assertThat(review("--java", stub, stub, "--java", client, client, "0.1.0", "0.1.0")).isZero();

    assertThat(out.toString())
        .endsWith(
            """

            Changed Java signatures
              stub.jar: no signature changes.
              client.jar: no signature changes.
            """);
  }

  @Test
  void printsSignaturesOnlyWithTheOption() {
    assertThat(review("0.1.0", "0.1.0")).isZero();
    assertThat(out.toString()).isNotEmpty().doesNotContain("Java signatures");
  }

  @Test
  void rejectsAMissingJar() {
    assertThat(review("--java", "gone.jar", "gone.jar", "0.1.0", "0.1.0")).isEqualTo(2);
    assertThat(err.toString()).contains("`--java`: gone.jar is not a jar that can be read.");
  }

  @Test
  void rejectsASingleJar() {
    assertThat(review("--java", "one.jar")).isEqualTo(2);
    assertThat(err.toString()).contains("--java");
  }

  private static String writeEmptyJar(Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(stream)) {
      jar.finish();
    }
    return file.toString();
  }

  private int review(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
