package io.github.instagramv1.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.process.ServerProcess;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server in its own process survives all that arrives on its sockets, and each of its responses
 * conforms to the contract.
 *
 * <p>{@code -Dhostile=N} sets the number of clients, {@code -Dhostile.seed=S} repeats a run, and
 * {@code -Dhostile.alone=I} plays only client I of it and prints what both sides send.
 */
class HostileRequestsTest {
  private static final int CLIENTS = Integer.getInteger("hostile", 1_500);
  private static final long SEED = Long.getLong("hostile.seed", System.currentTimeMillis() / 1_000);
  private static final boolean SHORT_FORM = Integer.getInteger("hostile") == null;
  private static final Long SINGLE_CLIENT = Long.getLong("hostile.alone");
  private static final int WARM_UP = 500;
  private static final long HEAP_GROWTH = 12L << 20;

  @Test
  void respondsAsTheContractSaysAndLeaksNoResources(@TempDir Path folder) throws Exception {
    Path database = folder.resolve("hostile.db");
    try (ServerProcess server =
        ServerProcess.serve(
            database,
            List.of("-Xmx256m"),
            "--rate-limit",
            "100000000",
            "--write-rate-limit",
            "100000000")) {
      String token =
          ServerProcess.run(
              "token", "--database", database.toString(), "--user", "1", "--scopes", "all");
      URI base = URI.create(server.baseUrl());
      URI control = URI.create(base + "/users/self?access_token=" + token);
      Target target = new Target(token, media(base, token), ContractStatuses.read());
      InetSocketAddress address = new InetSocketAddress(base.getHost(), base.getPort());
      if (SINGLE_CLIENT != null) {
        System.out.println(new HostileRun(address, target, SEED).playAlone(SINGLE_CLIENT));
        return;
      }
      new HostileRun(address, target, SEED).warmUp(WARM_UP);
      Footprint before = Footprint.settled(server.pid());
      Instant start = Instant.now();
      Tally tally;
      ControlClient controlClient;
      try (ControlClient client = ControlClient.start(control)) {
        controlClient = client;
        tally =
            new HostileRun(address, target, SEED)
                .play(CLIENTS, index -> System.out.printf("%d of %d%n", index, CLIENTS));
      }
      Duration duration = Duration.between(start, Instant.now());
      Footprint after = Footprint.settled(server.pid(), before.sockets());
      System.out.printf("%nseed                           %d%n%s", SEED, tally.report());
      System.out.printf("duration                       %d s%n", duration.toSeconds());
      System.out.printf(
          "sockets before and after       %d, %d%n", before.sockets(), after.sockets());
      System.out.printf(
          "descriptors before and after   %d, %d%n", before.descriptors(), after.descriptors());
      System.out.printf(
          "live heap before and after     %d KiB, %d KiB%n",
          before.heapBytes() >> 10, after.heapBytes() >> 10);
      System.out.printf(
          "control client                 %d requests, %d failed, p50 %d ms, p99 %d ms, longest %d ms%n",
          controlClient.requests(),
          controlClient.failures(),
          controlClient.percentile(50),
          controlClient.percentile(99),
          controlClient.longestMillis());
      assertThat(tally.clients()).isEqualTo(CLIENTS);
      assertThat(tally.failures()).as("responses of 5xx but 503").isZero();
      assertThat(tally.violations()).as("responses outside the contract").isZero();
      assertThat(after.sockets()).as("sockets").isLessThanOrEqualTo(before.sockets());
      assertThat(after.heapBytes()).as("heap").isLessThan(before.heapBytes() + HEAP_GROWTH);
      assertThat(controlClient.failures()).as("failures of the control client").isZero();
      // The short form shares its machine with the rest of a build.
      long wait = SHORT_FORM ? controlClient.percentile(99) : controlClient.longestMillis();
      assertThat(wait).as("wait of the control client, in milliseconds").isLessThan(1_000);
      assertThat(server.terminate()).isZero();
    }
  }

  private static List<String> media(URI base, String token) throws Exception {
    JsonNode popular =
        new ObjectMapper()
            .readTree(URI.create(base + "/media/popular?access_token=" + token).toURL());
    List<String> ids = new ArrayList<>();
    popular.get("data").forEach(media -> ids.add(media.get("id").asText()));
    return ids;
  }
}
