package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.log.Redaction;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Prints in one sentence why a command failed. No sentence repeats an unknown argument, because it
 * may be a token or a password without its option.
 */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    new ExitOnOutOfMemory().exitIfOutOfMemory(failure);
    print(command, sentence(failure));
    return failure instanceof IllegalArgumentException
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    print(command, sentence(failure));
    if (!UnmatchedArgumentException.printSuggestions(failure, command.getErr())) {
      command.usage(command.getErr());
    }
    return CommandLine.ExitCode.USAGE;
  }

  /**
   * Returns the message of our own exceptions only, because those of libraries may contain
   * anything.
   */
  private static String sentence(Exception failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    boolean ours =
        failure instanceof ParameterException
            || failure instanceof DatabaseException
            || failure instanceof IllegalArgumentException
            || failure instanceof IllegalStateException;
    if (ours && failure.getMessage() != null) {
      return failure.getMessage();
    }
    return DatabaseTrouble.of(failure)
        .map(trouble -> "The command failed: " + trouble.sentence() + ".")
        .orElseGet(() -> "The command failed with " + failure.getClass().getName() + ".");
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    String first = failure.getUnmatched().get(0);
    return failure.isUnknownOption()
        ? "Unknown option: " + first.split("=", 2)[0]
        : "Unknown argument. Put the name of its option before each value; see --help.";
  }

  private static void print(CommandLine command, String sentence) {
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(Redaction.of(sentence)));
    err.flush();
  }
}
