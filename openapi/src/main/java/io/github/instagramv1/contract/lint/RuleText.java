package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Map;

/**
 * The description of a rule in {@code lint-rules.yaml}.
 *
 * @param id stable, in kebab-case
 * @param requires what it requires, a phrase
 * @param why the reason, one sentence
 * @param without an error that occurred without the rule, in a published contract or with a tool
 * @param good lines of the contract
 * @param bad lines that violate the rule in place of the good ones
 */
public record RuleText(
    String id, String requires, String why, String without, String good, String bad) {
  private static final Map<String, YamlValue> ALL =
      YamlReader.readResource(RuleText.class, "lint-rules.yaml").members();

  /** Returns the text of the rule with an id. */
  static RuleText of(String id) {
    YamlValue text = ALL.get(id);
    if (text == null) {
      throw new IllegalArgumentException("lint-rules.yaml has no rule " + id);
    }
    return new RuleText(
        id,
        text.text("requires"),
        text.text("why"),
        text.text("without"),
        text.text("good"),
        text.text("bad"));
  }
}
