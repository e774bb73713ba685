package io.github.instagramv1.benchmarks.flat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of the objects on the heap of another Java process after a full garbage collection. */
final class LiveHeap {
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

  private LiveHeap() {}

  /**
   * Returns the size in bytes.
   *
   * @throws IllegalStateException if the process has ended
   */
  static long of(Process process) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    Matcher total = TOTAL.matcher(output);
    if (!total.find()) {
      throw new IllegalStateException("The heap of the server is unknown: " + output);
    }
    return Long.parseLong(total.group(1));
  }
}
