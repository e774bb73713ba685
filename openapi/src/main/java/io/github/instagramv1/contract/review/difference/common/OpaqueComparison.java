package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares parts of two contracts as a whole, references followed, without judging what differs.
 */
public final class OpaqueComparison {
  /** The extent of a difference, the smallest first. */
  public enum Extent {
    NOTHING,
    /** Only texts for readers differ. */
    WORDS,
    MEANING
  }

  private static final Set<String> WORDS =
      Set.of(
          "title",
          "summary",
          "description",
          "example",
          "examples",
          "externalDocs",
          "$comment",
          "x-ambiguity");
  private static final Set<String> SETS = Set.of("required", "enum", "tags");

  private final ContractPair contracts;
  private final Set<ValuePair> seen = new HashSet<>();

  private OpaqueComparison(ContractPair contracts) {
    this.contracts = contracts;
  }

  /** Returns the extent of the difference between two parts of one kind. */
  public static Extent of(ContractPair contracts, ValuePair use, ElementKind part) {
    return new OpaqueComparison(contracts).compare(use, part);
  }

  private Extent compare(ValuePair use, ElementKind part) {
    if (part == ElementKind.DATA) {
      return use.before().sameAs(use.after()) ? Extent.NOTHING : Extent.MEANING;
    }
    ValuePair pair = contracts.resolve(use);
    if (!seen.add(pair)) {
      return Extent.NOTHING;
    }
    if (pair.before().isMapping() && pair.after().isMapping()) {
      return compareMembers(pair, part);
    }
    if (pair.before().isSequence() && pair.after().isSequence()) {
      return compareItems(pair, part);
    }
    return pair.before().sameAs(pair.after()) ? Extent.NOTHING : Extent.MEANING;
  }

  private Extent compareMembers(ValuePair pair, ElementKind part) {
    Extent extent = Extent.NOTHING;
    for (String name : pair.names()) {
      ElementKind inner = part.member(name);
      // A map of names may have one that is a word elsewhere.
      boolean words = WORDS.contains(name) && !part.isNamed();
      Change change = pair.member(name);
      Extent found =
          change
              .pair()
              .map(
                  each ->
                      words && each.before().sameAs(each.after())
                          ? Extent.NOTHING
                          : words ? Extent.WORDS : compare(each, inner))
              .orElse(words ? Extent.WORDS : Extent.MEANING);
      extent = largest(extent, found);
    }
    return extent;
  }

  private Extent compareItems(ValuePair pair, ElementKind part) {
    List<YamlValue> before = items(pair.before());
    List<YamlValue> after = items(pair.after());
    if (before.size() != after.size()) {
      return Extent.MEANING;
    }
    Extent extent = Extent.NOTHING;
    for (int i = 0; i < before.size(); i++) {
      extent = largest(extent, compare(new ValuePair(before.get(i), after.get(i)), part));
    }
    return extent;
  }

  private static List<YamlValue> items(YamlValue list) {
    return SETS.contains(list.key())
        ? list.items().stream().sorted(Comparator.comparing(YamlValue::json)).toList()
        : list.items();
  }

  private static Extent largest(Extent one, Extent other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
