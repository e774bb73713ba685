package io.github.instagramv1.server;

import io.github.instagramv1.server.cli.CheckCommand;
import io.github.instagramv1.server.cli.ExitOnOutOfMemory;
import io.github.instagramv1.server.cli.ExportCommand;
import io.github.instagramv1.server.cli.Failures;
import io.github.instagramv1.server.cli.KitSettingsCommand;
import io.github.instagramv1.server.cli.MigrateCommand;
import io.github.instagramv1.server.cli.RevokeCommand;
import io.github.instagramv1.server.cli.SeedCommand;
import io.github.instagramv1.server.cli.ServeCommand;
import io.github.instagramv1.server.cli.TokenCommand;
import io.github.instagramv1.server.cli.VersionFromManifest;
import io.github.instagramv1.server.cli.WrittenResults;
import java.util.logging.LogManager;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The server from the command line. Exit codes: 0 success, 1 failure, 2 invalid arguments, 3 out of
 * memory.
 */
@Command(
    name = "instagram-reference-server",
    description = "Serves the classic Instagram API v1 from a database of its own.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionFromManifest.class,
    subcommands = {
      ServeCommand.class,
      SeedCommand.class,
      MigrateCommand.class,
      TokenCommand.class,
      RevokeCommand.class,
      KitSettingsCommand.class,
      ExportCommand.class,
      CheckCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    SLF4JBridgeHandler.install();
    ExitOnOutOfMemory.install();
    System.exit(commandLine().execute(arguments));
  }

  /** The commands, with the exit codes and messages of failures. */
  static CommandLine commandLine() {
    Failures failures = new Failures();
    return WrittenResults.of(new CommandLine(new Main()))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }
}
