package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Comparison;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.source.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns drafts into findings: one for each change, with all operations that it affects. */
public final class FindingAssembly {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::breaking)
          .reversed()
          .thenComparing(Finding::level)
          .thenComparingInt(finding -> finding.after().place().line())
          .thenComparingInt(finding -> finding.after().place().column())
          .thenComparing(Finding::id);

  /** The properties that two drafts of one cause share, independent of their direction. */
  private record Key(String aspect, String detail, String before, String after) {}

  private final ContractPair contracts;
  private final FindingWriter writer;

  private final JavaEffects java;

  public FindingAssembly(ContractPair contracts, JavaEffects java, LocalDate today) {
    this.contracts = contracts;
    this.java = java;
    this.writer = new FindingWriter(contracts, today);
  }

  /** Returns the findings of all comparisons, breaking ones first. */
  public List<Finding> assemble(Collection<Comparison> visits) {
    return causes(visits).stream()
        .map(each -> writer.write(each, Impact.of(each, java.of(each))))
        .sorted(ORDER)
        .toList();
  }

  /** Finds out which declarations of generated Java differ because of what was drafted. */
  public void explainJava(Collection<Comparison> visits) {
    causes(visits).forEach(java::of);
  }

  private List<FindingGroup> causes(Collection<Comparison> visits) {
    ExplainedTexts explanations = new ExplainedTexts(contracts, visits);
    Map<Key, FindingGroup> causes = new LinkedHashMap<>();
    for (Comparison visit : visits) {
      for (Draft draft : explanations.drafts(visit)) {
        causes
            .computeIfAbsent(key(draft), key -> new FindingGroup(draft))
            .add(draft, visit.operations());
      }
    }
    return joined(causes.values());
  }

  /** Joins one change at several places into one finding. */
  private static List<FindingGroup> joined(Collection<FindingGroup> causes) {
    List<FindingGroup> joined = new ArrayList<>();
    Map<String, FindingGroup> known = new HashMap<>();
    for (FindingGroup cause : causes) {
      Draft draft = cause.worst();
      String key =
          draft
              .shared()
              .map(shared -> draft.rule().aspect() + " " + draft.detail() + " " + shared.key())
              .orElse("");
      FindingGroup first = key.isEmpty() ? null : known.putIfAbsent(key, cause);
      if (first == null) {
        joined.add(cause);
      } else {
        first.join(cause);
      }
    }
    return joined;
  }

  private static Key key(Draft draft) {
    Change change = draft.change();
    return new Key(
        draft.rule().aspect(), draft.detail(), place(change.before()), place(change.after()));
  }

  private static String place(Optional<YamlValue> value) {
    return value.map(at -> at.document().file() + ":" + at.line() + ":" + at.column()).orElse("");
  }
}
