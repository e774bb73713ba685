package io.github.instagramv1.contract.lint.rule.text;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import io.github.instagramv1.contract.model.ContractModel;
import java.util.List;

/** Lines that a review can show. */
public final class YamlLayout implements Rule {
  private static final int LONGEST = 140;

  /** Where the last blank of a line that can't be broken is at most. */
  private static final int KEY_AND_INDENTATION = 60;

  @Override
  public RuleText text() {
    return new RuleText(
        "yaml-layout",
        "lines of at most 140 characters but for a single long word, line feeds alone, no tabs, no"
            + " blanks at the end of a line, a line feed at the end of the file",
        "A difference shows what changed, whole, and nothing that did not.",
        "This contract had lines of up to 276 characters: side by side in a review the changed word"
            + " was out of sight.",
        """
        # Responses to requests that no operation matches: they belong to no path, so `paths` cannot hold them.
        x-unrouted:
        """,
        """
        # Responses to requests that no operation matches: they belong to no path of this contract, so that `paths`, which holds all others, cannot hold them.
        x-unrouted:
        """);
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    String text = contract.document().text();
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      line(i + 1, lines.get(i), findings);
    }
    if (!text.endsWith("\n")) {
      String last = lines.get(lines.size() - 1);
      findings.at(lines.size(), last.length() + 1, "End the file with a line feed.");
    }
  }

  private static void line(int number, String line, Findings findings) {
    String stripped = line.stripTrailing();
    if (line.endsWith("\r")) {
      findings.at(number, line.length(), "End the line with a line feed alone.");
    } else if (stripped.length() < line.length()) {
      findings.at(number, stripped.length() + 1, "Remove the blanks at the end of the line.");
    }
    int tab = stripped.indexOf('\t');
    if (tab >= 0) {
      findings.at(number, tab + 1, "Replace the tab by blanks.");
    }
    if (stripped.length() > LONGEST && stripped.lastIndexOf(' ') > KEY_AND_INDENTATION) {
      findings.at(
          number, LONGEST + 1, "Break this line: it has " + stripped.length() + " characters.");
    }
  }
}
