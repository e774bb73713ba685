package io.github.instagramv1.server.hostile;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Plays many scripts at once. Slow scripts run beside the others, in their own threads. */
final class HostileRun {
  private static final int QUICK_THREADS = 8;
  private static final int SLOW_THREADS = 400;
  private static final int MINUTES = 30;
  private static final long PRIME = 1_000_003;

  private final Shapes shapes = new Shapes();
  private final Judge judge = new Judge();
  private final Tally tally = new Tally();
  private final HostileClient client;
  private final Target target;
  private final long seed;

  HostileRun(InetSocketAddress server, Target target, long seed) {
    this.client = new HostileClient(server);
    this.target = target;
    this.seed = seed;
  }

  /**
   * Plays the scripts of the seed.
   *
   * @param progress gets the index of every thousandth script
   */
  Tally play(int count, LongConsumer progress) throws InterruptedException {
    ExecutorService quick = Executors.newFixedThreadPool(QUICK_THREADS);
    ExecutorService slow = Executors.newFixedThreadPool(SLOW_THREADS);
    AtomicLong next = new AtomicLong();
    for (int i = 0; i < QUICK_THREADS; i++) {
      quick.execute(
          () -> {
            for (long index = next.getAndIncrement();
                index < count;
                index = next.getAndIncrement()) {
              Script script = script(index);
              if (script.isSlow()) {
                long number = index;
                slow.execute(() -> playOne(number, script));
              } else {
                playOne(index, script);
              }
              if (index % 1_000 == 0) {
                progress.accept(index);
              }
            }
          });
    }
    awaitEnd(quick);
    awaitEnd(slow);
    return tally;
  }

  /** Plays other scripts, so that the server reaches the state that it has under load. */
  void warmUp(int count) {
    for (int index = 0; index < count; index++) {
      playOne(index, shapes.quickScript(~seed * PRIME - index, target));
    }
  }

  /** Plays one script alone, and returns what both sides sent and the verdict. */
  String playAlone(long index) throws IOException, InterruptedException {
    Script script = script(index);
    StringBuilder transcript = new StringBuilder("#%d (%s)%n".formatted(index, script.shape()));
    for (Step step : script.steps()) {
      transcript.append("--- ").append(step).append('\n');
      if (step instanceof Step.Send send) {
        transcript.append(new String(send.bytes(), StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    byte[] received = client.play(script).orElse(new byte[0]);
    transcript
        .append("--- received\n")
        .append(new String(received, StandardCharsets.UTF_8))
        .append('\n');
    return transcript.append("--- ").append(judge.judge(script, received, status -> {})).toString();
  }

  /** Returns the script with this index, the same one for the same seed. */
  private Script script(long index) {
    return shapes.script(seed * PRIME + index, target);
  }

  private void playOne(long index, Script script) {
    String name = "#%d (%s)".formatted(index, script.shape());
    try {
      Optional<byte[]> received = client.play(script);
      tally.played(script, received.isEmpty());
      if (received.isPresent()) {
        judge
            .judge(script, received.get(), tally::status)
            .ifPresent(wrong -> tally.violation(name + ": " + wrong));
      }
    } catch (SocketTimeoutException e) {
      tally.played(script, false);
      tally.violation(name + ": no response, and no end of the connection");
    } catch (IOException | RuntimeException e) {
      tally.played(script, false);
      tally.violation(name + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitEnd(ExecutorService threads) throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(MINUTES, TimeUnit.MINUTES)) {
      threads.shutdownNow();
      throw new IllegalStateException("Clients are still busy after %d minutes".formatted(MINUTES));
    }
  }
}
