package io.github.instagramv1.conformance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * The kit from the command line. Exit codes: 0 if nothing failed, 1 if something did, 2 if the kit
 * was asked for wrongly.
 */
public final class Main {

  /**
   * After how many calls Groovy, in which REST Assured is written, links a call site. Its own 10000
   * suits programs that run for hours: a run of the kit never gets there, and needs a tenth to a
   * fifth more processor time.
   */
  private static final String LINK_AFTER = "groovy.indy.optimize.threshold";

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
    if (System.getProperty(LINK_AFTER) == null) {
      System.setProperty(LINK_AFTER, "20");
    }
    System.exit(new ConformanceCommand(System.getenv(), System.out, System.err).run(arguments));
  }
}
