package io.github.instagramv1.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class OptionDefaultsTest {
  @TempDir private Path folder;

  @Command
  private static final class Options implements Runnable {
    @Option(names = "--public-url", defaultValue = "none")
    private String publicUrl;

    @Option(names = "--cors-origin", split = ",")
    private List<String> origins;

    @Option(names = "--allow-sample-data")
    private boolean allowed;

    @Option(names = "--config")
    @SuppressWarnings("UnusedVariable") // OptionDefaults reads this option before the others
    private Path config;

    @Override
    public void run() {}
  }

  @Test
  void prefersCommandLineThenEnvironmentThenFile() throws Exception {
    String file = file("public-url=file\ncors-origin=a,b\nallow-sample-data=true\n");
    Map<String, String> environment = Map.of("INSTAGRAM_PUBLIC_URL", "environment");
    assertThat(parse(Map.of()).publicUrl).isEqualTo("none");
    assertThat(parse(Map.of(), "--config", file).publicUrl).isEqualTo("file");
    assertThat(parse(environment, "--config", file).publicUrl).isEqualTo("environment");
    assertThat(parse(environment, "--config=" + file, "--public-url", "line").publicUrl)
        .isEqualTo("line");
    Options all = parse(Map.of("INSTAGRAM_CONFIG", file));
    assertThat(all.origins).containsExactly("a", "b");
    assertThat(all.allowed).isTrue();
  }

  @Test
  void rejectsAnUnknownOptionNameAndListsTheValidOnes() throws Exception {
    String file = file("publicurl=x\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(Map.of(), "--config", file))
        .withMessageContaining("publicurl")
        .withMessageContaining("allow-sample-data, cors-origin, public-url");
  }

  @Test
  void rejectsAMissingFile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(Map.of(), "--config", folder.resolve("none").toString()))
        .withMessageContaining("--config");
  }

  private static Options parse(Map<String, String> environment, String... arguments) {
    Options options = new Options();
    CommandLine commands = new CommandLine(options);
    commands.setDefaultValueProvider(OptionDefaults.of(arguments, environment, commands));
    commands.parseArgs(arguments);
    return options;
  }

  private String file(String text) throws Exception {
    return Files.writeString(folder.resolve("options.properties"), text).toString();
  }
}
