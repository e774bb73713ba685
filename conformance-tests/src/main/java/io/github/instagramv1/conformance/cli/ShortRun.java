package io.github.instagramv1.conformance.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Hands a run over to a virtual machine that is set up for seconds. HotSpot by itself optimizes for
 * programs that run for hours: in a run of the kit its second compiler takes more processor time
 * than all else together, also from a server on the same machine, while its first waits until code
 * has run so often that a run is half over. And it verifies the bytecode of every class, which for
 * the classes of the jar that it was started with protects nobody.
 */
final class ShortRun {
  private static final List<String> FLAGS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileThresholdScaling=0.2",
          "-XX:+UseSerialGC",
          "-Xms256m",
          "-Xmn64m",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-BytecodeVerificationRemote");

  /** A property that says that this is the virtual machine to run in. */
  private static final String HANDED_OVER = "-Dconformance.handed-over=true";

  /** These end at once. */
  private static final Set<String> OTHER_RUNS = Set.of("--help", "-h", "--version", "-V");

  private final List<String> flags;
  private final Set<String> environment;

  /**
   * @param flags those of the virtual machine that runs
   * @param environment names of what is set
   */
  ShortRun(List<String> flags, Set<String> environment) {
    this.flags = List.copyOf(flags);
    this.environment = Set.copyOf(environment);
  }

  static ShortRun fromHere() {
    return new ShortRun(
        ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getenv().keySet());
  }

  /** Whether to hand over; never where somebody has set up this virtual machine by flags. */
  boolean pays(List<String> arguments) {
    return arguments.stream().noneMatch(OTHER_RUNS::contains)
        && !flags.contains(HANDED_OVER)
        && flags.stream().allMatch(flag -> flag.startsWith("-D"))
        && !environment.contains("JAVA_TOOL_OPTIONS")
        && !environment.contains("JDK_JAVA_OPTIONS");
  }

  /** What runs the kit in the other virtual machine, with all properties of this one. */
  List<String> command(Path javaHome, String classPath, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(FLAGS);
    command.addAll(flags);
    command.add(HANDED_OVER);
    command.addAll(List.of("-classpath", classPath, Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  /**
   * Runs a command on the terminal and the streams of this process, which takes it along when it is
   * ended.
   *
   * @return its exit code; nothing if it cannot be started
   */
  static OptionalInt run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return OptionalInt.of(process.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(1);
    }
  }
}
