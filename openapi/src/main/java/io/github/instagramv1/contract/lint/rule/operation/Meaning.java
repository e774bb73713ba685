package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;

/** Times and ids say that they are. */
public final class Meaning implements Rule {
  private static final String TIME = "x-unix-seconds";
  private static final String ID = "x-id-of";

  /** What ids are of. */
  private static final Set<String> KINDS = Set.of("comment", "location", "media", "user");

  @Override
  public RuleText text() {
    return new RuleText(
        "meaning",
        "`x-unix-seconds` on every time, `x-id-of` with a known kind on every id in a path",
        "A client can then give times and ids types of their own, and a wrong id does not compile.",
        "jInstagram takes each id as a `String`: a user's id where a media id belongs compiles, and"
            + " is found out by a refusal of the server alone.",
        """
        example: '1447934467'
        x-unix-seconds: true
        """,
        """
        example: '1447934467'
        """);
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Definitions.of(contract).forEach(part -> check(part, findings));
  }

  private static void check(YamlValue part, Findings findings) {
    boolean time = part.text("description").contains("UNIX");
    if (time != part.isTrue(TIME)) {
      findings.at(part, "Say x-unix-seconds where the description says UNIX.");
    }
    if (part.has(ID) && !KINDS.contains(part.text(ID))) {
      findings.at(part.child(ID), "Name a known kind of id: " + part.text(ID) + " is none.");
    }
    if (isPathOfId(part) && !part.has(ID)) {
      findings.at(part, "Say by x-id-of what " + part.text("name") + " identifies.");
    }
  }

  private static boolean isPathOfId(YamlValue part) {
    return part.text("in").equals("path")
        && KINDS.stream().anyMatch(kind -> part.text("name").equals(kind + "-id"));
  }
}
