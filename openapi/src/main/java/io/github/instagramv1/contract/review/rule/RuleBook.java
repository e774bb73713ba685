package io.github.instagramv1.contract.review.rule;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of the review, as {@code review-rules.yaml} describes them. */
public final class RuleBook {
  private static final List<RuleArea> AREAS =
      YamlReader.readResource(RuleBook.class, "review-rules.yaml").members().values().stream()
          .map(
              area ->
                  new RuleArea(area.key(), area.children().stream().map(RuleBook::read).toList()))
          .toList();
  private static final Map<String, Rule> RULES =
      AREAS.stream()
          .flatMap(area -> area.rules().stream())
          .collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

  private RuleBook() {}

  /** Returns every rule, by the part of a contract that it looks at. */
  public static List<RuleArea> areas() {
    return AREAS;
  }

  /** Returns every rule. */
  public static List<Rule> rules() {
    return AREAS.stream().flatMap(area -> area.rules().stream()).toList();
  }

  /**
   * Returns the rule with an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Rule rule(String id) {
    Rule rule = RULES.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("review-rules.yaml has no rule " + id);
    }
    return rule;
  }

  /** Returns the two rules {@code request-ASPECT} and {@code response-ASPECT}. */
  public static DirectedRule directed(String aspect) {
    return new DirectedRule(
        rule(Direction.REQUEST.prefix() + aspect), rule(Direction.RESPONSE.prefix() + aspect));
  }

  private static Rule read(YamlValue rule) {
    return new Rule(
        rule.key(),
        Level.valueOf(constant(rule.text("level"))),
        rule.child("affects").texts().stream()
            .map(audience -> Audience.valueOf(constant(audience)))
            .collect(Collectors.toSet()),
        rule.text("finds"),
        rule.text("effect"),
        rule.text("java"),
        rule.text("instead"));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
