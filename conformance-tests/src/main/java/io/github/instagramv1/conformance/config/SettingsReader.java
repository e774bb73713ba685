package io.github.instagramv1.conformance.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Combines the sources of settings: flags override the environment, which overrides the file. */
public final class SettingsReader {
  private static final String CONFIG = "CONFORMANCE_CONFIG";

  private final Map<String, String> environment;

  /**
   * @param environment the variables of the process
   */
  public SettingsReader(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads all sources.
   *
   * @param file a properties file; if empty, the file of {@code CONFORMANCE_CONFIG}, if set
   * @param flags the settings of the command line
   * @throws BadSettingsException if a source has an unknown name or an invalid value
   */
  public Settings read(Optional<Path> file, Map<Setting, String> flags) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    file.or(this::configured).ifPresent(path -> values.putAll(fromFile(path)));
    values.putAll(fromEnvironment());
    values.putAll(flags);
    return new Settings(values);
  }

  private Optional<Path> configured() {
    return Optional.ofNullable(environment.get(CONFIG))
        .filter(text -> !text.isBlank())
        .map(Path::of);
  }

  private static Map<Setting, String> fromFile(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadSettingsException("The file " + path + " cannot be read as properties.");
    }
    Map<Setting, String> result = new EnumMap<>(Setting.class);
    for (String key : properties.stringPropertyNames()) {
      Setting setting =
          Setting.ofKey(key)
              .orElseThrow(
                  () -> new BadSettingsException(key + " in " + path + " is not a setting."));
      result.put(setting, properties.getProperty(key));
    }
    return result;
  }

  private Map<Setting, String> fromEnvironment() {
    Map<Setting, String> result = new EnumMap<>(Setting.class);
    environment.forEach(
        (name, value) -> {
          if (Setting.isVariable(name) && !name.equals(CONFIG) && !value.isBlank()) {
            Setting setting =
                Setting.ofVariable(name)
                    .orElseThrow(
                        () ->
                            new BadSettingsException(
                                "The variable " + name + " is not a setting."));
            result.put(setting, value);
          }
        });
    return result;
  }
}
