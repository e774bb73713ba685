package io.github.instagramv1.contract.lint;

/**
 * What readers see of a rule.
 *
 * @param id stable, in kebab-case
 * @param asks what it asks for, a phrase
 * @param why what that is good for, one sentence
 * @param defect what went wrong where nobody asked for it, in public or with a tool
 * @param good lines of the contract
 * @param bad the same lines, broken; in place of the good ones they make the rule fire
 */
public record RuleText(
    String id, String asks, String why, String defect, String good, String bad) {}
