package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.database.Durability;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The option {@code --durability} accepts its values as the help and the README write them. */
class DurabilityOptionTest {

  @ParameterizedTest
  @CsvSource({"full, FULL", "normal, NORMAL", "NORMAL, NORMAL"})
  void acceptsTheDocumentedValues(String given, Durability durability) {
    assertThat(parse(given)).isEqualTo(durability);
  }

  @Test
  void rejectsAnUnknownValueAndListsTheValidOnes() {
    assertThatThrownBy(() -> parse("off"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--durability")
        .hasMessageContaining("FULL, NORMAL");
  }

  private static Durability parse(String value) {
    String[] arguments = {"serve", "--durability", value};
    CommandLine line = Main.commandLine(arguments, Map.of());
    return line.parseArgs(arguments).subcommand().matchedOptionValue("--durability", null);
  }
}
