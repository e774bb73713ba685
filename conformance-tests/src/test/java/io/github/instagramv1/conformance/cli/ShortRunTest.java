package io.github.instagramv1.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortRunTest {
  private static final List<String> RUN = List.of("http://localhost/v1", "--token", "t");
  private static final Path HOME = Path.of(System.getProperty("java.home"));

  private static ShortRun with(String... flags) {
    return new ShortRun(List.of(flags), Set.of("PATH"));
  }

  @Test
  void handsARunOverOnce() {
    ShortRun first = with("-Dhttp.proxyHost=proxy");
    assertThat(first.pays(RUN)).isTrue();
    List<String> flags =
        first.command(HOME, "kit.jar", RUN).stream().filter(word -> word.startsWith("-D")).toList();
    assertThat(flags).contains("-Dhttp.proxyHost=proxy");
    assertThat(with(flags.toArray(String[]::new)).pays(RUN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xmx1g", "-XX:+UseZGC", "-agentlib:jdwp=transport=dt_socket"})
  void leavesAVirtualMachineAloneThatSomebodySetUp(String flag) {
    assertThat(with(flag).pays(RUN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
  void leavesItAloneToo(String variable) {
    assertThat(new ShortRun(List.of(), Set.of(variable)).pays(RUN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void handsOverNothingThatIsNotShort(String argument) {
    assertThat(with().pays(List.of(argument))).isFalse();
  }

  @Test
  void theOtherVirtualMachineAnswersForTheRun() {
    String classPath = System.getProperty("java.class.path");
    List<String> wrong = with().command(HOME, classPath, List.of("--no-such-flag"));
    assertThat(ShortRun.run(wrong)).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void whereItCannotBeStartedTheRunGoesOnHere() {
    assertThat(ShortRun.run(with().command(Path.of("nowhere"), "kit.jar", RUN)))
        .isEqualTo(OptionalInt.empty());
  }
}
