package io.github.instagramv1.contract.review.difference.operation;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.NotationChange;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.example.Exchange;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares {@code x-pagination}. */
public final class PaginationDifference {
  private static final Rule ADDED = RuleBook.rule("pagination-added");
  private static final Rule REMOVED = RuleBook.rule("pagination-removed");
  private static final Rule KEY_CHANGED = RuleBook.rule("pagination-key-changed");

  /** The name of {@code response} in the contract 0.1.0. */
  private static final String FORMER_RESPONSE = "reply";

  private static final Rule ITEMS_CHANGED = RuleBook.rule("pagination-items-changed");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final UnclassifiedDifference remainder;

  PaginationDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.remainder = new UnclassifiedDifference(recorder);
  }

  void compare(Operation before, Operation after) {
    ValuePair operations = new ValuePair(before.node(), after.node());
    Change change = operations.member("x-pagination");
    String subject = PlaceTitle.of(operations);
    if (change.isAddition()) {
      add(ADDED, change, subject + " is now paginated.", "the whole list", "only the first page");
    } else if (change.isRemoval()) {
      add(
          REMOVED,
          change,
          subject + " is no longer paginated.",
          "a page with the key for the next page",
          "only the first page");
    } else {
      boolean renamed =
          change
              .pair()
              .filter(keys -> isRenamed(before, after, keys.member("request")))
              .isPresent();
      change.pair().ifPresent(keys -> compareKeys(subject, keys, renamed));
    }
  }

  /** Returns whether the parameter of the old key gave way to that of the new one. */
  private boolean isRenamed(Operation before, Operation after, Change key) {
    Set<String> old = names(contracts.before(), before);
    Set<String> now = names(contracts.after(), after);
    return old.contains(key.beforeText())
        && !old.contains(key.afterText())
        && now.contains(key.afterText())
        && !now.contains(key.beforeText());
  }

  private static Set<String> names(ContractModel model, Operation operation) {
    return model.parameters(operation).stream().map(Parameter::name).collect(Collectors.toSet());
  }

  /**
   * @param renamed whether a renamed parameter explains the changed key of requests
   */
  private void compareKeys(String subject, ValuePair pagination, boolean renamed) {
    if (!renamed) {
      compareKey(subject, pagination.member("request"), true);
    }
    Change response =
        new Change(
            pagination.before(),
            responseKey(pagination.before()),
            pagination.after(),
            responseKey(pagination.after()));
    compareKey(subject, response, false);
    compareItems(subject, pagination.member("items"));
    remainder.compare(pagination, Set.of("request", "response", FORMER_RESPONSE, "items"));
  }

  private static Optional<YamlValue> responseKey(YamlValue pagination) {
    return pagination.get("response").or(() -> pagination.get(FORMER_RESPONSE));
  }

  private void compareKey(String subject, Change change, boolean request) {
    if (change.isDifferent()) {
      String end = request ? " in requests" : " in responses";
      Recipe recipe = change.isAddition() ? addedKeyRecipe(change) : lostKeyRecipe(change, request);
      String title = KeywordTitle.of("pagination key", subject, change, end);
      recorder.add(Draft.of(KEY_CHANGED, change, title).withRecipe(recipe));
    } else if (change.isKept() && !change.before().get().key().equals(change.after().get().key())) {
      String title =
          "`%s` in `x-pagination` is named `%s`."
              .formatted(change.before().get().key(), change.after().get().key());
      recorder.add(NotationChange.joinedAcrossPlaces(change, change.beforeHolder(), title));
    }
  }

  private static Recipe addedKeyRecipe(Change key) {
    return Recipes.outcomes(
        "no key for the next page", "`" + key.afterText() + "` is the key for the next page");
  }

  private static Recipe lostKeyRecipe(Change key, boolean request) {
    String old = "`" + key.beforeText() + "`";
    return Recipes.outcomes(
        old + " leads to the next page", old + (request ? " is ignored" : " is missing"));
  }

  /** A renamed schema is reported at the schema. */
  private void compareItems(String subject, Change items) {
    boolean renamed =
        items.isKept() && !contracts.after().components("schemas").containsKey(items.beforeText());
    if (items.isDifferent() && !renamed) {
      String title = KeywordTitle.of("item schema", subject, items);
      recorder.add(
          Draft.of(ITEMS_CHANGED, items, title)
              .withRecipe((old, now) -> pagesRecipe(old, items).show(old, now)));
    }
  }

  private static Recipe pagesRecipe(Exchange exchange, Change items) {
    String before = items.isAddition() ? "Object" : items.beforeText();
    String after = items.isRemoval() ? "Object" : items.afterText();
    String call = exchange.call().replaceFirst("\\(", "Pages(");
    return Recipes.java(
        "for (" + before + " item : " + call + ")",
        "incompatible types: " + after + " cannot be converted to " + before);
  }

  private void add(Rule rule, Change change, String title, String worked, String fails) {
    recorder.add(Draft.of(rule, change, title).withRecipe(Recipes.outcomes(worked, fails)));
  }
}
