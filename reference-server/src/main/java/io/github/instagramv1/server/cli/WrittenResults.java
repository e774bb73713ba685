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
 * Writes the output of commands in UTF-8 in every locale, and fails a command whose result could
 * not be written, except for {@code serve}, whose output is not a result.
 */
public final class WrittenResults implements IExecutionStrategy {
  private static final String LOST = "The output cannot be written.";

  /** Returns a command line with the streams of the process. */
  public static CommandLine of(CommandLine commands) {
    return commands
        .setOut(writer(FileDescriptor.out))
        .setErr(writer(FileDescriptor.err))
        .setExecutionStrategy(new WrittenResults());
  }

  /**
   * Verifies that the output was written.
   *
   * @throws IllegalStateException if it was not
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
