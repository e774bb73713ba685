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
import io.github.instagramv1.server.wiring.Preload;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
    versionProvider = VersionFromManifest.class)
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

  /** The commands by name, in the order of the help text. */
  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("serve", ServeCommand.class);
    commands.put("seed", SeedCommand.class);
    commands.put("migrate", MigrateCommand.class);
    commands.put("token", TokenCommand.class);
    commands.put("revoke", RevokeCommand.class);
    commands.put("kit-settings", KitSettingsCommand.class);
    commands.put("app", AppCommand.class);
    commands.put("user", UserCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("import", ImportCommand.class);
    commands.put("check", CheckCommand.class);
    return commands;
  }

  public static void main(String[] arguments) {
    preload(arguments);
    LogManager.getLogManager().reset();
    SLF4JBridgeHandler.install();
    ExitOnOutOfMemory.install();
    Map<String, String> environment = System.getenv();
    System.exit(run(commandLine(arguments, environment), arguments, environment));
  }

  private static void preload(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("serve")) {
      Preload.ofServer();
    } else if (arguments.length > 0 && commands().containsKey(arguments[0])) {
      Preload.ofDatabase();
    }
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
    return commandLine(commands());
  }

  /**
   * Returns the command that the arguments name, because reading the options of all takes longer
   * than most of them run; or all commands, if they are needed for the help text, for a message or
   * for a file of options.
   */
  static CommandLine commandLine(String[] arguments, Map<String, String> environment) {
    Map<String, Class<?>> all = commands();
    Class<?> named = arguments.length == 0 ? null : all.get(arguments[0]);
    return named == null || OptionDefaults.haveFile(arguments, environment)
        ? commandLine(all)
        : commandLine(Map.of(arguments[0], named));
  }

  private static CommandLine commandLine(Map<String, Class<?>> commands) {
    Failures failures = new Failures();
    CommandLine line = new CommandLine(new Main());
    commands.forEach(line::addSubcommand);
    return WrittenResults.of(line)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }
}
