package io.github.instagramv1.conformance.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Tunes the virtual machine for a run of seconds. HotSpot's second compiler optimizes for programs
 * that run for hours: in a run of the kit it takes more processor time than everything else
 * together, and takes it from the server too where both share a machine. So it is left out, by a
 * compiler directive (JEP 165). A virtual machine that does not know of that runs as it always
 * does.
 */
final class ShortRun implements Runnable {
  private static final String DIRECTIVES = "[{match: [\"*.*\"], c2: {Exclude: true}}]";
  private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

  /** Takes a tenth of a second, so that it is better done beside other work. */
  static void begin() {
    Thread thread = new Thread(new ShortRun(), "conformance-tuning");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      Path file = Files.createTempFile("conformance", ".json");
      try {
        Files.writeString(file, DIRECTIVES);
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        server.invoke(
            new ObjectName(COMMANDS),
            "compilerDirectivesAdd",
            new Object[] {new String[] {file.toString()}},
            new String[] {String[].class.getName()});
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | JMException | LinkageError | RuntimeException e) {
      // The run is slower, and no different.
      return;
    }
  }
}
