package io.github.instagramv1.server.hostile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The resources that a process uses.
 *
 * @param descriptors the number of open file descriptors
 * @param sockets how many of them are sockets
 * @param heapBytes the size of the live objects on its heap
 */
record Footprint(int descriptors, int sockets, long heapBytes) {
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");
  private static final Duration TIMEOUT = Duration.ofSeconds(40);

  /**
   * Returns the footprint of a process that serves no request at the time. Skips the test if the
   * system does not report it.
   */
  static Footprint settled(long pid) throws IOException, InterruptedException {
    return settled(pid, Integer.MAX_VALUE);
  }

  /** Returns the footprint once the process has at most so many sockets, or after 40 seconds. */
  static Footprint settled(long pid, int sockets) throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(open(pid)), "only Linux tells which descriptors are open");
    // The first attachment of jcmd leaves a socket open.
    liveHeap(pid);
    Instant end = Instant.now().plus(TIMEOUT);
    Thread.sleep(3_000);
    while (sockets(pid) > sockets && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    return new Footprint(descriptors(pid).size(), sockets(pid), liveHeap(pid));
  }

  private static Path open(long pid) {
    return Path.of("/proc", String.valueOf(pid), "fd");
  }

  private static List<Path> descriptors(long pid) throws IOException {
    try (Stream<Path> open = Files.list(open(pid))) {
      return open.toList();
    }
  }

  private static int sockets(long pid) throws IOException {
    return Math.toIntExact(descriptors(pid).stream().filter(Footprint::isSocket).count());
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException e) {
      return false;
    }
  }

  private static long liveHeap(long pid) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    Matcher total = TOTAL.matcher(output);
    if (!total.find()) {
      throw new IllegalStateException("No total in: " + output);
    }
    return Long.parseLong(total.group(1));
  }
}
