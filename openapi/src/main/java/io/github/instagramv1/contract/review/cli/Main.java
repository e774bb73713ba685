package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command of the runnable jar. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs the command. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new ReviewCommand())
        .addSubcommand("review", new ReviewCommand())
        .addSubcommand(new InventoryCommand())
        .addSubcommand(new GateCommand())
        .addSubcommand(new LintCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Main::reportFailure)
        .setParameterExceptionHandler(Main::reportInvalidArguments)
        .execute(arguments);
  }

  /**
   * Invalid input is reported in one sentence; any other failure is a bug and has a stack trace.
   */
  private static int reportFailure(
      Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof UnreadableContract
        || e instanceof UnknownInput
        || e instanceof java.io.IOException) {
      command
          .getErr()
          .println(
              e instanceof java.io.IOException
                  ? "cannot read or write: " + e.getMessage()
                  : e.getMessage());
    } else {
      e.printStackTrace(command.getErr());
    }
    return ExitCode.BAD_INPUT;
  }

  private static int reportInvalidArguments(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(e.getMessage());
    command
        .getErr()
        .printf("`%s --help` lists the options.%n", command.getCommandSpec().qualifiedName());
    return ExitCode.BAD_INPUT;
  }
}
