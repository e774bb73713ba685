package io.github.instagramv1.contract.review.difference.server;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.NotationChange;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChange;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.example.ServerUrl;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The servers of a path or of an operation, which take the place of those of the root. */
public final class OwnServersDifference {
  private static final String KEYWORD = "servers";

  private final ContractPair contracts;
  private final Recorder recorder;

  public OwnServersDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
  }

  /** Compares the servers of two operations and of their paths. */
  public void compare(Operation before, Operation after) {
    Set<String> old = urls(contracts.before(), before);
    Set<String> now = urls(contracts.after(), after);
    List.of(
            new ValuePair(before.pathItem(), after.pathItem()),
            new ValuePair(before.node(), after.node()))
        .forEach(each -> report(each, old, now));
  }

  private void report(ValuePair holders, Set<String> old, Set<String> now) {
    Change change = holders.member(KEYWORD);
    if (!change.isDifferent()) {
      return;
    }
    String subject = PlaceTitle.of(holders);
    boolean first = old.iterator().next().equals(now.iterator().next());
    if (first && old.equals(now)) {
      recorder.add(
          NotationChange.joinedAcrossPlaces(
              change,
              holders.before(),
              "`servers` that repeat the inherited ones are written elsewhere."));
    } else if (first && now.containsAll(old)) {
      add(ServerDifference.ADDED, change, subject, "has additional servers.", "servers are added");
    } else if (first && old.containsAll(now)) {
      add(ServerDifference.REMOVED, change, subject, "has fewer servers.", "servers are removed");
    } else {
      add(
          UnclassifiedDifference.UNCLASSIFIED,
          change,
          subject,
          "has other servers (`servers`).",
          "`servers` differ");
    }
  }

  private void add(Rule rule, Change change, String subject, String what, String shared) {
    recorder.add(
        Draft.of(rule, change, subject + " " + what)
            .withRecipe(Recipes.outcomes("from the old servers", "from the new servers"))
            .withShared(
                new SharedChange(
                    json(change.before()) + " " + json(change.after()),
                    subject,
                    shared + " at %s.",
                    SharedChange.PLACES)));
  }

  private static String json(Optional<YamlValue> value) {
    return value.map(YamlValue::json).orElse("");
  }

  /** Returns the addresses under which an operation is, in their order. */
  private static Set<String> urls(ContractModel model, Operation operation) {
    List<YamlValue> servers =
        Stream.of(operation.node(), operation.pathItem(), model.root())
            .map(holder -> holder.get(KEYWORD).map(YamlValue::items).orElse(List.of()))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse(List.of());
    Set<String> urls = new LinkedHashSet<>();
    servers.forEach(each -> urls.add(ServerUrl.of(each)));
    return urls.isEmpty() ? Set.of("") : urls;
  }
}
