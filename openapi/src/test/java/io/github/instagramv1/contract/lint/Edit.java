package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.lint.rule.Rules;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small edit of the real contract that breaks a rule. All texts are lines at any indentation.
 *
 * @param rule the id of the rule
 * @param from the lines that are replaced, at their first occurrence in the contract
 * @param to the lines that replace them
 * @param at the texts at whose beginning the rule must report a finding, in the order of the file;
 *     each is searched in the edit first, then above it, then below it
 */
record Edit(String rule, String from, String to, List<String> at) {

  /** Returns the findings of the rule in the edited contract. */
  List<LintFinding> findings() throws UnreadableContract {
    List<Rule> rules = Rules.all().stream().filter(each -> each.id().equals(rule)).toList();
    return new Lint(rules)
        .check(YamlReader.read("edited.yaml", String.join("\n", edited()) + "\n"));
  }

  /** Returns the places where the rule must report a finding, each as {@code line:column}. */
  List<String> expected() {
    return at.stream().map(this::place).toList();
  }

  private String place(String at) {
    List<String> text = edited();
    Lines lines = Lines.of(at);
    int last = start() + Lines.of(to).lines().size();
    int line =
        Stream.of(
                IntStream.range(start(), last),
                IntStream.iterate(start() - 1, i -> i >= 0, i -> i - 1),
                IntStream.range(last, text.size()))
            .flatMapToInt(each -> each)
            .filter(each -> lines.beginAt(text, each))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such text: " + at));
    return (line + 1) + ":" + (text.get(line).indexOf(lines.lines().get(0)) + 1);
  }

  private List<String> edited() {
    List<String> text = new ArrayList<>(RealContract.text().lines().toList());
    int start = start();
    Lines removed = Lines.of(from);
    String first = text.get(start);
    int blanks = first.length() - removed.lines().get(0).length();
    text.subList(start, start + removed.lines().size()).clear();
    text.addAll(start, Lines.of(to).indented(blanks));
    return text;
  }

  private int start() {
    int start = Lines.of(from).indexIn(RealContract.text().lines().toList(), 0);
    if (start < 0) {
      throw new IllegalArgumentException("the contract has no such lines:\n" + from);
    }
    return start;
  }

  @Override
  public String toString() {
    return rule + ": " + to.strip().lines().findFirst().orElse("a removal");
  }
}
