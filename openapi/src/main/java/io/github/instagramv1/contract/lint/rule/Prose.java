package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.List;
import java.util.regex.Pattern;

/** Prose has the form of its place. */
final class Prose implements Rule {
  private static final int LONGEST_SUMMARY = 80;
  private static final Pattern SENTENCES = Pattern.compile("(?s)[\\p{Lu}\\d`].*\\s.*\\.\\s*");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|TBD|XXX)\\b");

  @Override
  public RuleText text() {
    return new RuleText(
        "prose",
        "a summary that is a phrase of at most 80 characters; descriptions and `x-ambiguity` that"
            + " are sentences; a default stated as \"Defaults to\"; nothing unfinished",
        "Lists show the summary and pages the description, each in its own form.",
        "openapi-generator puts summary and description under each other, and Javadoc joins them:"
            + " fragments of both run into one sentence. Matrix's style guide for contracts asks for"
            + " these forms.",
        """
        summary: Get information about a tag object
        """,
        """
        summary: Gets a tag.
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      summary(operation, findings);
    }
    contract
        .definitions()
        .filter(part -> part.node().isObject())
        .forEach(part -> prose(part, findings));
  }

  private static void summary(Operation operation, Findings findings) {
    Part summary = operation.part().child("summary");
    String text = summary.node().asText();
    boolean phrase = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    if (!phrase || text.endsWith(".") || text.length() > LONGEST_SUMMARY) {
      findings.at(
          summary.pointer(),
          "Write the summary of %s as a phrase: capitalised, without a full stop, short."
              .formatted(operation));
    }
  }

  private static void prose(Part part, Findings findings) {
    // What stands in a list of servers or scopes is a label.
    boolean label = part.pointer().startsWith("/servers") || part.pointer().endsWith("/scopes");
    for (String key : List.of("description", "x-ambiguity")) {
      Part prose = part.child(key);
      if (label || !prose.node().isTextual()) {
        continue;
      }
      if (!SENTENCES.matcher(prose.node().asText()).matches()) {
        findings.at(prose.pointer(), "Write this as sentences, with a capital and a full stop.");
      }
      if (UNFINISHED.matcher(prose.node().asText()).find()) {
        findings.at(prose.pointer(), "Finish this text.");
      }
    }
    boolean parameter = part.has("in") && part.node().path("schema").has("default");
    if (parameter && !part.text("description").contains("Defaults to ")) {
      findings.at(part.child("description").pointer(), "State the default as \"Defaults to\".");
    }
  }
}
