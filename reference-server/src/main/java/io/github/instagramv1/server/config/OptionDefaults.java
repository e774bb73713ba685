package io.github.instagramv1.server.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Reads values of options from the environment and from a file: the option {@code --public-url} is
 * {@code INSTAGRAM_PUBLIC_URL} in the environment and {@code public-url} in the file. The command
 * line overrides the environment, which overrides the file.
 */
public final class OptionDefaults implements IDefaultValueProvider {
  private static final String CONFIG = "--config";
  private static final Set<String> NOT_THERE = Set.of("help", "version", "config");

  private final Map<String, String> environment;
  private final Properties file;

  private OptionDefaults(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /**
   * Reads the file that the arguments or the environment name, if any.
   *
   * @throws IllegalArgumentException if it cannot be read, or contains an unknown option
   */
  public static OptionDefaults of(
      String[] arguments, Map<String, String> environment, CommandLine commands) {
    Properties file = new Properties();
    Optional<String> path = path(arguments, environment);
    if (path.isPresent()) {
      try (Reader reader = Files.newBufferedReader(Path.of(path.get()), StandardCharsets.UTF_8)) {
        file.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "The file of --config cannot be read as properties in UTF-8.", e);
      }
      requireKnown(file, commands);
    }
    return new OptionDefaults(environment, file);
  }

  /** Returns whether the arguments or the environment name a file. */
  public static boolean haveFile(String[] arguments, Map<String, String> environment) {
    return path(arguments, environment).isPresent();
  }

  private static Optional<String> path(String[] arguments, Map<String, String> environment) {
    return argument(arguments).or(() -> Optional.ofNullable(environment.get("INSTAGRAM_CONFIG")));
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String name = name(option);
    if (NOT_THERE.contains(name)) {
      return null;
    }
    String variable = "INSTAGRAM_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    String value = environment.get(variable);
    return value == null || value.isEmpty() ? file.getProperty(name) : value;
  }

  private static Optional<String> argument(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(CONFIG + "=")) {
        return Optional.of(arguments[i].substring(CONFIG.length() + 1));
      }
      if (arguments[i].equals(CONFIG) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static void requireKnown(Properties file, CommandLine commands) {
    Set<String> known = new TreeSet<>();
    addOptions(commands, known);
    known.removeAll(NOT_THERE);
    for (String name : new TreeSet<>(file.stringPropertyNames())) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "The file of --config contains an unknown option: "
                + name
                + ". There are "
                + String.join(", ", known)
                + ".");
      }
    }
  }

  private static void addOptions(CommandLine command, Set<String> names) {
    command.getCommandSpec().options().forEach(option -> names.add(name(option)));
    command.getSubcommands().values().forEach(each -> addOptions(each, names));
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }
}
