package io.github.instagramv1.server.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sockets of this process, in which both server and clients run. Files are not counted, since a
 * pool opens its database when it likes.
 */
final class Descriptors {
  private static final Path OPEN = Path.of("/proc/self/fd");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Descriptors() {}

  /** How many sockets are open. Skips the test where the system does not tell. */
  static long sockets() throws IOException {
    assumeTrue(Files.isDirectory(OPEN), "only Linux tells which sockets are open");
    List<Path> descriptors;
    try (Stream<Path> open = Files.list(OPEN)) {
      descriptors = open.toList();
    }
    return descriptors.stream().filter(Descriptors::isSocket).count();
  }

  /** Waits until no more are open, and fails if that does not come to pass. */
  static void awaitAtMost(long count) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (sockets() > count && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(sockets()).as("open sockets").isLessThanOrEqualTo(count);
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException e) {
      return false;
    }
  }
}
