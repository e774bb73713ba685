package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;

/** Requires {@code x-unix-seconds} on times and {@code x-id-of} on ids. */
public final class Meaning implements Rule {
  private static final String TIME = "x-unix-seconds";
  private static final String ID = "x-id-of";

  /** The kinds of ids. */
  private static final Set<String> KINDS = Set.of("comment", "location", "media", "user");

  @Override
  public String id() {
    return "meaning";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Definitions.of(contract).forEach(part -> check(part, findings));
  }

  private static void check(YamlValue part, Findings findings) {
    boolean time = part.text("description").contains("UNIX");
    if (time != part.isTrue(TIME)) {
      findings.at(part, "Set x-unix-seconds exactly where the description mentions UNIX.");
    }
    if (part.has(ID) && !KINDS.contains(part.text(ID))) {
      findings.at(part.child(ID), "Write a known kind of id: " + part.text(ID) + " is unknown.");
    }
    if (isIdInPath(part) && !part.has(ID)) {
      findings.at(part, "Add x-id-of: it states what " + part.text("name") + " identifies.");
    }
  }

  private static boolean isIdInPath(YamlValue part) {
    return part.text("in").equals("path")
        && KINDS.stream().anyMatch(kind -> part.text("name").equals(kind + "-id"));
  }
}
