package io.github.instagramv1.server;

import io.github.instagramv1.server.cli.AppCommand;
import io.github.instagramv1.server.cli.CheckCommand;
import io.github.instagramv1.server.cli.ExitOnOutOfMemory;
import io.github.instagramv1.server.cli.ExportCommand;
import io.github.instagramv1.server.cli.Failures;
import io.github.instagramv1.server.cli.ImportCommand;
import io.github.instagramv1.server.cli.KitSettingsCommand;
import io.github.instagramv1.server.cli.MigrateCommand;
import io.github.instagramv1.server.cli.RevokeCommand;
import io.github.instagramv1.server.cli.SeedCommand;
import io.github.instagramv1.server.cli.ServeCommand;
import io.github.instagramv1.server.cli.TokenCommand;
import io.github.instagramv1.server.cli.UserCommand;
import io.github.instagramv1.server.cli.VersionFromManifest;
import io.github.instagramv1.server.cli.WrittenResults;
import io.github.instagramv1.server.config.OptionDefaults;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.LogManager;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The server from the command line. Exit codes: 0 success, 1 failure, 2 invalid arguments, 3 out of
 * memory.
 */
@Command(
    name = "instagram-reference-server",
    description = "Serves the classic Instagram API v1 from a database.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionFromManifest.class,
    subcommands = {
      ServeCommand.class,
      SeedCommand.class,
      MigrateCommand.class,
      TokenCommand.class,
      RevokeCommand.class,
      KitSettingsCommand.class,
      AppCommand.class,
      UserCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      CheckCommand.class
    })
public final class Main {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "A properties file with values of options, such as public-url=... The environment"
              + " (INSTAGRAM_PUBLIC_URL=...) overrides the file, and the command line overrides"
              + " both.")
  @SuppressWarnings("UnusedVariable") // read before the other options are, by OptionDefaults
  private Path config;

  private Main() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    SLF4JBridgeHandler.install();
    ExitOnOutOfMemory.install();
    System.exit(run(commandLine(), arguments, System.getenv()));
  }

  /** Runs a command with the options of arguments, environment and file. */
  static int run(CommandLine commands, String[] arguments, Map<String, String> environment) {
    try {
      commands.setDefaultValueProvider(OptionDefaults.of(arguments, environment, commands));
    } catch (IllegalArgumentException e) {
      commands.getErr().println(e.getMessage());
      commands.getErr().flush();
      return CommandLine.ExitCode.USAGE;
    }
    return commands.execute(arguments);
  }

  /** Returns the commands, with the exit codes and messages of failures. */
  static CommandLine commandLine() {
    Failures failures = new Failures();
    return WrittenResults.of(new CommandLine(new Main()))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }
}
