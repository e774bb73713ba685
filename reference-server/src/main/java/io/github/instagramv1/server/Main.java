package io.github.instagramv1.server;

import io.github.instagramv1.server.cli.ExportCommand;
import io.github.instagramv1.server.cli.KitSettingsCommand;
import io.github.instagramv1.server.cli.RevokeCommand;
import io.github.instagramv1.server.cli.SeedCommand;
import io.github.instagramv1.server.cli.ServeCommand;
import io.github.instagramv1.server.cli.TokenCommand;
import io.github.instagramv1.server.cli.VersionFromManifest;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The server from the command line. Exit codes: 0 well, 1 failed, 2 asked for wrongly. */
@Command(
    name = "instagram-reference-server",
    description = "Serves the classic Instagram API v1 from a database of its own.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionFromManifest.class,
    subcommands = {
      ServeCommand.class,
      SeedCommand.class,
      TokenCommand.class,
      RevokeCommand.class,
      KitSettingsCommand.class,
      ExportCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The commands, with the exit codes of failures. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              PrintWriter err = command.getErr();
              err.println(command.getColorScheme().errorText(String.valueOf(failure.getMessage())));
              return failure instanceof IllegalArgumentException
                  ? CommandLine.ExitCode.USAGE
                  : CommandLine.ExitCode.SOFTWARE;
            });
  }
}
