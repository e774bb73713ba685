package io.github.instagramv1.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests that RULES.md lists the rules of the code; {@code -Dgolden.write=true} writes the file. */
class RulesFileTest {
  private static final Path FILE = Path.of("RULES.md");

  private static final String TEXT =
      """
      # Rules of lint and review

      This file is generated: `mvn -q -pl openapi test -Dtest=RulesFileTest -Dgolden.write=true` writes it, and each build compares it with the rules.
      [README.md](README.md) says how to run lint and review.

      ## Lint

      %s
      ## Review

      The effect says how clients and code are affected, or why they are not.

      %s""";

  @Test
  void rulesFileMatchesTheRules() throws IOException {
    String fresh = TEXT.formatted(LintRuleTable.text(), ReviewRuleTable.text());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(FILE, fresh);
    }
    assertThat(Files.readString(FILE)).isEqualTo(fresh);
  }
}
