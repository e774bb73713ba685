package io.github.instagramv1.contract.review;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A small edit of a contract's text.
 *
 * @param at the pointer to the value within whose lines the text is replaced; empty for the whole
 *     file
 * @param change the text that is replaced; the contract must contain it
 * @param to the replacement
 * @param everywhere whether every occurrence is replaced instead of the first one
 * @param drop the pointer to a value whose lines are removed instead; empty for none
 */
record ContractEdit(String at, String change, String to, boolean everywhere, String drop) {

  static ContractEdit of(YamlValue pair) {
    return new ContractEdit(
        pair.text("at"),
        pair.text("change"),
        pair.text("to"),
        pair.isTrue("everywhere"),
        pair.text("drop"));
  }

  String apply(String contract) {
    return locate(contract, root(contract)).apply(contract);
  }

  /** Applies edits of parts that do not overlap; each edit is located in the original contract. */
  static String applyAll(String contract, List<ContractEdit> edits) {
    YamlValue root = root(contract);
    List<Replacement> replacements =
        edits.stream()
            .map(edit -> edit.locate(contract, root))
            .sorted(Comparator.comparingInt(Replacement::from).reversed())
            .toList();
    String edited = contract;
    for (Replacement replacement : replacements) {
      edited = replacement.apply(edited);
    }
    return edited;
  }

  /** A text that replaces the part between two indexes. */
  private record Replacement(int from, int until, String text) {
    String apply(String contract) {
      return contract.substring(0, from) + text + contract.substring(until);
    }
  }

  private Replacement locate(String contract, YamlValue root) {
    if (!drop.isEmpty()) {
      YamlValue dropped = find(root, drop);
      return new Replacement(
          lineStart(contract, dropped.line()), lineStart(contract, dropped.lastLine() + 1), "");
    }
    int from = 0;
    int until = contract.length();
    if (!at.isEmpty()) {
      YamlValue within = find(root, at);
      from = lineStart(contract, within.line());
      until = lineStart(contract, within.lastLine() + 1);
    }
    String part = contract.substring(from, until);
    int found = part.indexOf(change);
    if (found < 0) {
      throw new AssertionError("not there: " + change + " in " + at);
    }
    return everywhere
        ? new Replacement(from, until, part.replace(change, to))
        : new Replacement(from + found, from + found + change.length(), to);
  }

  private static YamlValue root(String contract) {
    try {
      return YamlReader.read("contract", contract).root();
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  private static YamlValue find(YamlValue root, String pointer) {
    Optional<YamlValue> value = Optional.of(root);
    for (String segment : pointer.substring(2).split("/", -1)) {
      String name = segment.replace("~1", "/").replace("~0", "~");
      value = value.flatMap(each -> step(each, name));
    }
    return value.orElseThrow(() -> new AssertionError("not there: " + pointer));
  }

  private static Optional<YamlValue> step(YamlValue value, String name) {
    return value.isSequence()
        ? Optional.of(value.items().get(Integer.parseInt(name)))
        : value.get(name);
  }

  private static int lineStart(String text, int line) {
    int index = 0;
    for (int i = 1; i < line && index < text.length(); i++) {
      int end = text.indexOf('\n', index);
      index = end < 0 ? text.length() : end + 1;
    }
    return index;
  }
}
