package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Comparison;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.MatchedOperation;
import io.github.instagramv1.contract.review.comparison.NotationChange;
import io.github.instagramv1.contract.review.difference.common.StatedNumbers;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.schema.PropertyRules;
import io.github.instagramv1.contract.review.difference.value.KeywordNumbers;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.prose.Wording;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognizes changed texts that only repeat a changed keyword, so that one change is one finding.
 */
final class ExplainedTexts {
  private static final Set<Rule> PROSE =
      Set.of(TextDifference.TEXT, TextDifference.CORRECTED, TextDifference.MEANING);

  private static final Set<Rule> REQUIRED =
      Stream.of(PropertyRules.BECAME_REQUIRED, PropertyRules.BECAME_OPTIONAL)
          .flatMap(each -> each.both().stream())
          .collect(Collectors.toSet());

  private final ContractPair contracts;
  private final List<Comparison> visits;

  ExplainedTexts(ContractPair contracts, Collection<Comparison> visits) {
    this.contracts = contracts;
    this.visits = visits.stream().filter(visit -> !visit.drafts().isEmpty()).toList();
  }

  /** Returns the drafts of a comparison without those that others explain. */
  List<Draft> drafts(Comparison visit) {
    return visit.drafts().stream().flatMap(draft -> judge(draft, visit).stream()).toList();
  }

  private Optional<Draft> judge(Draft draft, Comparison visit) {
    if (draft.rule().equals(TextDifference.NUMBER)) {
      return judgeNumber(draft, visit);
    }
    boolean meaning = draft.rule().equals(TextDifference.MEANING);
    boolean explained =
        (PROSE.contains(draft.rule())
                && others(draft, visit)
                    .anyMatch(
                        other ->
                            samePlace(other.change(), draft.change())
                                || (meaning && isKeywordChange(other))))
            || (meaning && isOfRequired(draft));
    boolean explainedElsewhere =
        NotationChange.isOf(draft)
            && visits.stream()
                .flatMap(other -> other.drafts().stream())
                .anyMatch(
                    other ->
                        !NotationChange.isOf(other) && samePlace(other.change(), draft.change()));
    return explained || explainedElsewhere ? Optional.empty() : Optional.of(draft);
  }

  @SuppressWarnings("ReferenceEquality") // An equal draft is another one and explains it.
  private static Stream<Draft> others(Draft draft, Comparison visit) {
    return visit.drafts().stream().filter(other -> other != draft);
  }

  /** Returns whether a text is that of a property that must be there now, or need no longer be. */
  private boolean isOfRequired(Draft draft) {
    YamlValue property = draft.change().afterHolder();
    Optional<YamlValue> owner = property.parent().flatMap(YamlValue::parent);
    return visits.stream()
        .flatMap(visit -> visit.drafts().stream())
        .filter(other -> REQUIRED.contains(other.rule()) && other.detail().equals(property.key()))
        .anyMatch(
            other ->
                owner.isPresent()
                    && owner.get().pointer().equals(other.change().afterHolder().pointer()));
  }

  /** Returns whether a keyword states the same as a text of its schema. */
  private static boolean isKeywordChange(Draft other) {
    return other.rule().level() != Level.DOCS
        && !PROSE.contains(other.rule())
        && other.change().isDifferent();
  }

  private static boolean samePlace(Change one, Change other) {
    return one.before().equals(other.before()) && one.after().equals(other.after());
  }

  /**
   * A keyword explains the numbers that follow its change; numbers that a keyword states as well
   * are only words.
   */
  private Optional<Draft> judgeNumber(Draft draft, Comparison visit) {
    Change change = draft.change();
    StatedNumbers before = StatedNumbers.of(change.beforeText());
    StatedNumbers after = StatedNumbers.of(change.afterText());
    Set<String> gone = new HashSet<>(before.without(after));
    Set<String> fresh = new HashSet<>(after.without(before));
    gone.removeAll(KeywordNumbers.of(change.beforeHolder(), contracts.before()));
    fresh.removeAll(KeywordNumbers.of(change.afterHolder(), contracts.after()));
    Set<String> changedFrom = numbers(visit, Change::before);
    Set<String> changedTo = numbers(visit, Change::after);
    boolean otherwise =
        Wording.of(change.beforeText(), change.afterText()).kind() == Wording.Kind.MEANING;
    if (otherwise || !changedFrom.containsAll(gone) || !changedTo.containsAll(fresh)) {
      return Optional.of(draft);
    }
    boolean follows =
        before.without(after).stream().anyMatch(changedFrom::contains)
            || after.without(before).stream().anyMatch(changedTo::contains);
    return follows
        ? Optional.empty()
        : Optional.of(TextDifference.words(change.beforeHolder(), change, "description"));
  }

  /** Returns the numbers that changed on one side in what the same operations reach. */
  private Set<String> numbers(Comparison visit, Function<Change, Optional<YamlValue>> side) {
    Set<MatchedOperation> operations = new HashSet<>(visit.operations());
    return visits.stream()
        .filter(
            other -> other == visit || other.operations().stream().anyMatch(operations::contains))
        .flatMap(other -> other.drafts().stream())
        .filter(other -> other.rule().level() != Level.DOCS)
        .flatMap(other -> side.apply(other.change()).stream())
        .flatMap(value -> value.number().stream())
        .map(number -> number.stripTrailingZeros().toPlainString())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
