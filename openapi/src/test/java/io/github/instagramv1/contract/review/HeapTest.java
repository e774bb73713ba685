package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a process with a bounded heap can review a large contract. */
class HeapTest {
  private static final int COPIES = 2;

  @Test
  void reviewsContractsOfThreeMegabytesInASmallHeap(@TempDir Path folder) throws Exception {
    String old = LargeContract.text(COPIES);
    assertThat(old.length()).isGreaterThan(3_000_000);
    Path before = Files.writeString(folder.resolve("old.yaml"), old);
    Path after =
        Files.writeString(folder.resolve("new.yaml"), old.replace("maximum: 599", "maximum: 699"));
    Path report = folder.resolve("report.txt");

    Process process = review(before, after, report);

    assertThat(process.waitFor()).as(Files.readString(report)).isEqualTo(1);
    assertThat(report).content().startsWith("BREAKING").contains("response-limit-loosened");
  }

  private static Process review(Path before, Path after, Path report) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + System.getProperty("heap", "256m"),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            before.toString(),
            after.toString())
        .redirectErrorStream(true)
        .redirectOutput(report.toFile())
        .start();
  }
}
