package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.MatchedOperation;
import io.github.instagramv1.contract.review.example.Exchange;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Side;
import io.github.instagramv1.contract.review.finding.VersionStep;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.version.VersionRule;
import io.github.instagramv1.contract.source.Place;
import io.github.instagramv1.contract.source.YamlValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a finding out: its id, its places and snippets, its example, and the line that accepts it.
 */
final class FindingWriter {
  private static final int DIGEST_BYTES = 4;

  private final ContractPair contracts;
  private final AcceptLine acceptLine;
  private final Map<Operation, Integer> order = new HashMap<>();

  FindingWriter(ContractPair contracts, LocalDate today) {
    this.contracts = contracts;
    this.acceptLine = new AcceptLine(today);
    contracts.before().operations().forEach(each -> order.putIfAbsent(each, order.size()));
    contracts.after().operations().forEach(each -> order.putIfAbsent(each, order.size()));
  }

  Finding write(FindingGroup cause, Impact judgement) {
    Draft draft = cause.worst();
    Rule rule = draft.rule();
    Change change = draft.change();
    List<MatchedOperation> operations = inOrder(cause.operations());
    List<String> names = operations.stream().map(MatchedOperation::id).toList();
    VersionStep step =
        VersionRule.step(contracts.before().version(), judgement.level(), judgement.breaking());
    String id = id(cause, names);
    return new Finding(
        id,
        rule.id(),
        judgement.level(),
        judgement.breaking(),
        cause.title(),
        judgement.effect(),
        side(change.before(), change.beforeHolder(), change.after()),
        side(change.after(), change.afterHolder(), change.before()),
        cause.places().stream().skip(1).map(Draft::change).map(FindingWriter::place).toList(),
        names,
        judgement.affects(),
        example(draft, judgement, inOrder(cause.operationsOfWorst())),
        judgement.suggestion(),
        step,
        judgement.breaking() ? acceptLine.of(id, names) : "");
  }

  private List<MatchedOperation> inOrder(Collection<MatchedOperation> operations) {
    return operations.stream()
        .sorted(
            Comparator.comparingInt(each -> order.get(each.before().or(each::after).orElseThrow())))
        .toList();
  }

  private static Place place(Change change) {
    return place(change.after().or(change::before).orElse(change.afterHolder()));
  }

  private static Place place(YamlValue at) {
    return new Place(at.document().file(), at.line(), at.column(), at.pointer());
  }

  private static Side side(Optional<YamlValue> value, YamlValue holder, Optional<YamlValue> other) {
    YamlValue at = value.orElse(holder);
    return new Side(place(at), value.isPresent(), Snippets.of(value, other));
  }

  private Optional<ExamplePair> example(
      Draft draft, Impact judgement, List<MatchedOperation> operations) {
    return draft
        .recipe()
        .filter(recipe -> draft.rule().breaking())
        .or(() -> judgement.broken().map(JavaSentences::recipe))
        .filter(recipe -> judgement.breaking())
        .flatMap(recipe -> operations.stream().findFirst().map(first -> show(recipe, first)));
  }

  private ExamplePair show(Recipe recipe, MatchedOperation operation) {
    Optional<Exchange> old = operation.before().map(each -> new Exchange(contracts.before(), each));
    Optional<Exchange> now = operation.after().map(each -> new Exchange(contracts.after(), each));
    return recipe.show(old.or(() -> now).orElseThrow(), now.or(() -> old).orElseThrow());
  }

  private static String id(FindingGroup cause, List<String> operations) {
    Draft draft = cause.worst();
    Change change = draft.change();
    YamlValue at = change.before().or(change::after).orElse(change.beforeHolder());
    String detail = draft.detail().isEmpty() ? "" : "/" + draft.detail();
    String place = PlaceKey.of(at) + (at.key().equals(draft.detail()) ? "" : detail);
    String contracts =
        change.before().map(YamlValue::json).orElse("")
            + "\n"
            + change.after().map(YamlValue::json).orElse("")
            + "\n"
            + draft.detail()
            + "\n"
            + String.join(",", operations)
            + otherPlaces(cause);
    return draft.rule().id() + "@" + place + "~" + digest(contracts);
  }

  private static String otherPlaces(FindingGroup cause) {
    return cause.places().stream()
        .skip(1)
        .map(Draft::change)
        .map(each -> PlaceKey.of(each.before().or(each::after).orElse(each.beforeHolder())))
        .sorted()
        .map(name -> "\n" + name)
        .collect(Collectors.joining());
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
