package io.github.instagramv1.contract.lint.rule.text;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import java.util.List;

/** Requires short lines without tabs and trailing spaces. */
public final class YamlLayout implements Rule {
  private static final int LONGEST = 140;

  /** The last column of a space in a line that has one long word. */
  private static final int KEY_AND_INDENTATION = 60;

  @Override
  public String id() {
    return "yaml-layout";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    String text = contract.document().text();
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      checkLine(i + 1, lines.get(i), findings);
    }
    if (!text.endsWith("\n")) {
      String last = lines.get(lines.size() - 1);
      findings.at(lines.size(), last.length() + 1, "End the file with a line feed.");
    }
  }

  private static void checkLine(int number, String line, Findings findings) {
    String stripped = line.stripTrailing();
    if (line.endsWith("\r")) {
      findings.at(number, line.length(), "End the line with a line feed alone.");
    } else if (stripped.length() < line.length()) {
      findings.at(number, stripped.length() + 1, "Remove the trailing spaces.");
    }
    int tab = stripped.indexOf('\t');
    if (tab >= 0) {
      findings.at(number, tab + 1, "Replace the tab by spaces.");
    }
    if (stripped.length() > LONGEST && stripped.lastIndexOf(' ') > KEY_AND_INDENTATION) {
      findings.at(
          number, LONGEST + 1, "Break this line: it has " + stripped.length() + " characters.");
    }
  }
}
