package io.github.instagramv1.conformance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * Runs the kit from the command line. Exit codes: 0 if something passed and nothing failed, 1 if
 * something failed or nothing ran, 2 if arguments or settings are invalid.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    ShortRun shortRun = ShortRun.fromHere();
    if (shortRun.pays(given)) {
      Path javaHome = Path.of(System.getProperty("java.home"));
      String classPath = System.getProperty("java.class.path");
      OptionalInt exitCode = ShortRun.run(shortRun.command(javaHome, classPath, given));
      exitCode.ifPresent(System::exit);
    }
    System.exit(new ConformanceCommand(System.getenv(), System.out, System.err).run(arguments));
  }
}
