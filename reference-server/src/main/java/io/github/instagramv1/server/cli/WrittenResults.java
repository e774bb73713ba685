package io.github.instagramv1.server.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Writes what commands print in UTF-8, whatever the locale, and makes a command fail whose result
 * could not be written. What {@code serve} prints is no result: it serves without it.
 */
public final class WrittenResults implements IExecutionStrategy {
  private static final String LOST = "The output cannot be written.";

  /** A command line with the streams of the process. */
  public static CommandLine of(CommandLine commands) {
    return commands
        .setOut(writer(FileDescriptor.out))
        .setErr(writer(FileDescriptor.err))
        .setExecutionStrategy(new WrittenResults());
  }

  /**
   * Refuses to go on where what was printed did not arrive.
   *
   * @throws IllegalStateException if so
   */
  static void require(PrintWriter out) {
    if (out.checkError()) {
      throw new IllegalStateException(LOST);
    }
  }

  @Override
  public int execute(ParseResult parsed) {
    int code = new CommandLine.RunLast().execute(parsed);
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    boolean help = last.isUsageHelpRequested() || last.isVersionHelpRequested();
    CommandLine command = last.commandSpec().commandLine();
    if ((help || !(last.commandSpec().userObject() instanceof ServeCommand))
        && command.getOut().checkError()) {
      throw new CommandLine.ExecutionException(command, LOST, new IllegalStateException(LOST));
    }
    return code;
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
