package io.github.instagramv1.contract.lint.rule.text;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.regex.Pattern;

/** Requires phrases as summaries and sentences as descriptions. */
public final class Prose implements Rule {
  private static final int LONGEST_SUMMARY = 80;
  private static final Pattern SENTENCES = Pattern.compile("(?s)[\\p{Lu}\\d`].*\\s.*\\.\\s*");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|TBD|XXX)\\b");

  @Override
  public String id() {
    return "prose";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      checkSummary(operation, findings);
    }
    Definitions.of(contract)
        .filter(part -> part.isMapping())
        .forEach(part -> checkProse(part, findings));
  }

  private static void checkSummary(Operation operation, Findings findings) {
    YamlValue summary = operation.node().child("summary");
    String text = summary.text();
    boolean phrase = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    if (!phrase || text.endsWith(".") || text.length() > LONGEST_SUMMARY) {
      findings.at(
          summary,
          "Write the summary of %s as a phrase of at most 80 characters: capitalised, without a full stop."
              .formatted(operation));
    }
  }

  private static void checkProse(YamlValue part, Findings findings) {
    // Descriptions of servers and scopes are labels.
    boolean label = part.pointer().startsWith("/servers") || part.pointer().endsWith("/scopes");
    for (String key : List.of("description", "x-ambiguity")) {
      YamlValue prose = part.child(key);
      if (label || !prose.isText()) {
        continue;
      }
      if (!SENTENCES.matcher(prose.text()).matches()) {
        findings.at(
            prose, "Write sentences: start with a capital letter and end with a full stop.");
      }
      if (UNFINISHED.matcher(prose.text()).find()) {
        findings.at(prose, "Complete this text.");
      }
    }
    boolean parameter = part.has("in") && part.child("schema").has("default");
    if (parameter && !part.text("description").contains("Defaults to ")) {
      findings.at(part.child("description"), "State the default: \"Defaults to ...\".");
    }
  }
}
