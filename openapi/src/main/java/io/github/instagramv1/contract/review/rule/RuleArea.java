package io.github.instagramv1.contract.review.rule;

import java.util.List;

/**
 * The rules that look at one part of a contract.
 *
 * @param name the part, as a heading
 */
public record RuleArea(String name, List<Rule> rules) {}
