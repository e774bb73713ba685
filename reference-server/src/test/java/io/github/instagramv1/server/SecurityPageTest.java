package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code SECURITY.md} names only tests that exist, and at least one for each of the ten risks. */
class SecurityPageTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern TEST_NAME = Pattern.compile("`(\\w+Test)`");

  @Test
  void namesOnlyExistingTests() throws Exception {
    assertThat(existingTests())
        .containsAll(testsNamedIn(Files.readString(ROOT.resolve("SECURITY.md"))));
  }

  @Test
  void namesADefenceAndATestForEveryRisk() throws Exception {
    List<String> rows =
        Files.readAllLines(ROOT.resolve("SECURITY.md")).stream()
            .filter(line -> line.startsWith("| API"))
            .toList();
    assertThat(rows).hasSize(10);
    IntStream.rangeClosed(1, 10)
        .forEach(
            risk -> {
              String[] cells = rows.get(risk - 1).split("\\|", -1);
              assertThat(cells[1].strip()).startsWith("API" + risk + " ");
              assertThat(cells[2]).isNotBlank();
              assertThat(testsNamedIn(cells[3])).isNotEmpty();
            });
  }

  private static Set<String> testsNamedIn(String text) {
    return TEST_NAME
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> existingTests() throws Exception {
    try (Stream<Path> files = Files.walk(ROOT.resolve("reference-server/src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
