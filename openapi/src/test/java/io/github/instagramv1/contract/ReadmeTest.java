package io.github.instagramv1.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README lists the rules as they are; the fresh README lies in the target. */
class ReadmeTest {

  @Test
  void rulesAreListedAsTheyAre() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String fresh = with(readme, "lint-rules", LintRuleTable.text());
    fresh = with(fresh, "review-rules", ReviewRuleTable.text());
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "README.md"), fresh);
    assertThat(readme).as("copy target/README.md to README.md").isEqualTo(fresh);
  }

  /** The text with another part between the two comments that name it. */
  private static String with(String text, String name, String part) {
    String start = "<!-- " + name + " -->\n";
    int from = text.indexOf(start) + start.length();
    int until = text.indexOf("<!-- /" + name + " -->", from);
    return text.substring(0, from) + part + text.substring(until);
  }
}
