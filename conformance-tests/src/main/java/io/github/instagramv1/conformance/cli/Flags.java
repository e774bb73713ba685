package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.config.Setting;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The flags of the command line: one for each setting. */
final class Flags {
  private static final String CONFIG = "--config";

  private Flags() {}

  static CommandSpec spec() {
    return spec(
        "instagram-conformance",
        "Tests a server of the classic Instagram API v1 against the contract over HTTP.");
  }

  static CommandSpec spec(String name, String description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.versionProvider(new VersionFromManifest());
    spec.mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(
            description,
            "",
            "Exit codes: 0 at least one check passed and none failed; 1 a check failed or none ran;"
                + " 2 invalid arguments or settings.",
            "",
            "Each setting --name can also be set as name in the file of --config, or as"
                + " CONFORMANCE_NAME in the environment. Flags override the environment, which"
                + " overrides the file.")
        .width(100)
        .sortOptions(false);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("URL")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("Same as --base-url.")
            .build());
    spec.addOption(
        OptionSpec.builder(CONFIG)
            .paramLabel("FILE")
            .type(Path.class)
            .description(
                "A properties file with settings. The environment variable CONFORMANCE_CONFIG can"
                    + " name it too.")
            .build());
    for (Setting setting : Setting.values()) {
      spec.addOption(option(setting));
    }
    return spec;
  }

  private static OptionSpec option(Setting setting) {
    OptionSpec.Builder option =
        OptionSpec.builder(flag(setting))
            .paramLabel(setting.value())
            .type(setting.isRepeated() ? String[].class : String.class)
            .description(setting.description());
    return setting.isSwitch()
        ? option.arity("0..1").fallbackValue("true").build()
        : option.arity("1").build();
  }

  private static String flag(Setting setting) {
    return "--" + setting.key();
  }

  static Optional<Path> config(ParseResult parsed) {
    return Optional.ofNullable(parsed.matchedOptionValue(CONFIG, null));
  }

  static Map<Setting, String> settings(ParseResult parsed) {
    Map<Setting, String> settings = new EnumMap<>(Setting.class);
    String url = parsed.matchedPositionalValue(0, null);
    if (url != null) {
      settings.put(Setting.BASE_URL, url);
    }
    for (Setting setting : Setting.values()) {
      if (parsed.hasMatchedOption(flag(setting))) {
        settings.put(setting, value(parsed, setting));
      }
    }
    return settings;
  }

  private static String value(ParseResult parsed, Setting setting) {
    return setting.isRepeated()
        ? String.join(";", parsed.matchedOptionValue(flag(setting), new String[0]))
        : parsed.matchedOptionValue(flag(setting), "");
  }
}
