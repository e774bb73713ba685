package io.github.instagramv1.contract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.lint.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README lists the rules as they are; the fresh README lies in the target. */
class ReadmeTest {
  private static final String START = "<!-- lint-rules -->\n";
  private static final String END = "<!-- /lint-rules -->";

  @Test
  void rulesAreListedAsTheyAre() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String fresh =
        readme.substring(0, readme.indexOf(START) + START.length())
            + table()
            + details()
            + readme.substring(readme.indexOf(END));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "README.md"), fresh);
    assertThat(readme).as("copy target/README.md to README.md").isEqualTo(fresh);
  }

  private static String table() {
    return "| rule | asks for | why |\n|---|---|---|\n"
        + Rules.all().stream()
            .map(Rule::text)
            .map(text -> "| `%s` | %s | %s |\n".formatted(text.id(), text.asks(), text.why()))
            .collect(Collectors.joining());
  }

  private static String details() {
    return "\n<details><summary>What went wrong without each rule, and what it finds</summary>\n\n"
        + Rules.all().stream().map(Rule::text).map(ReadmeTest::detail).collect(Collectors.joining())
        + "</details>\n";
  }

  private static String detail(RuleText text) {
    return "#### `%s`\n\n%s\n\n```diff\n%s```\n\n"
        .formatted(text.id(), text.defect(), difference(text));
  }

  /** The broken lines against the good ones, with the lines that both have. */
  private static String difference(RuleText text) {
    List<String> bad = text.bad().lines().toList();
    List<String> good = text.good().lines().toList();
    int head = 0;
    while (head < Math.min(bad.size(), good.size()) && bad.get(head).equals(good.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(bad.size(), good.size()) - head
        && bad.get(bad.size() - 1 - tail).equals(good.get(good.size() - 1 - tail))) {
      tail++;
    }
    return lines(' ', good.subList(0, head))
        + lines('-', bad.subList(head, bad.size() - tail))
        + lines('+', good.subList(head, good.size() - tail))
        + lines(' ', good.subList(good.size() - tail, good.size()));
  }

  private static String lines(char sign, List<String> lines) {
    return lines.stream().map(line -> sign + " " + line + "\n").collect(Collectors.joining());
  }
}
