package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.NotationChange;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the responses of operations: status codes, error types, headers and bodies. */
public final class ResponseDifference {
  private static final Rule STATUS_ADDED = RuleBook.rule("response-status-added");
  private static final Rule STATUS_REMOVED = RuleBook.rule("response-status-removed");
  private static final Rule ERROR_TYPE_ADDED = RuleBook.rule("response-error-type-added");
  private static final Rule ERROR_TYPE_REMOVED = RuleBook.rule("response-error-type-removed");

  private static final Pattern ERROR = Pattern.compile("[45]..");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final HeaderDifference headers;
  private final ContentDifference content;
  private final TextDifference texts;
  private final UnclassifiedDifference remainder;
  private final Set<String> understood = new HashSet<>(TextDifference.KEYWORDS);

  public ResponseDifference(
      ContractPair contracts,
      Recorder recorder,
      HeaderDifference headers,
      ContentDifference content) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.headers = headers;
    this.content = content;
    this.texts = new TextDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
    understood.addAll(List.of("headers", "content", "links", "x-error-types"));
  }

  /** Compares the responses of two operations. */
  public void compare(Operation before, Operation after) {
    Map<String, YamlValue> old = contracts.before().responses(before);
    Map<String, YamlValue> now = contracts.after().responses(after);
    old.forEach(
        (status, response) ->
            StatusRange.find(now, status)
                .ifPresentOrElse(
                    match -> {
                      compareResponses(new ValuePair(response, match));
                      if (!now.containsKey(status)) {
                        reportCovered(before.id(), new ValuePair(response, match), status, false);
                      }
                    },
                    () -> {
                      YamlValue use = before.node().at("responses", status).orElseThrow();
                      reportStatus(
                          STATUS_REMOVED,
                          Change.removed(use, after.node().get("responses").orElseThrow()),
                          before.id(),
                          contracts.before().referenceName(use));
                    }));
    now.forEach(
        (status, response) -> {
          if (old.containsKey(status)) {
            return;
          }
          StatusRange.find(old, status)
              .ifPresentOrElse(
                  match -> {
                    compareResponses(new ValuePair(match, response));
                    reportCovered(before.id(), new ValuePair(match, response), status, true);
                  },
                  () -> {
                    YamlValue use = after.node().at("responses", status).orElseThrow();
                    reportStatus(
                        STATUS_ADDED,
                        Change.added(before.node().get("responses").orElseThrow(), use),
                        before.id(),
                        contracts.after().referenceName(use));
                  });
        });
  }

  /**
   * Reports a status code that one contract lists, and the other covers by a range or by {@code
   * default}.
   */
  private void reportCovered(String operation, ValuePair responses, String status, boolean added) {
    String phrase = StatusRange.phraseOfOne(status);
    String sentence =
        added
            ? "%s lists " + phrase + ", which a range or `default` covered."
            : "%s no longer lists " + phrase + ", which a range or `default` covers.";
    recorder.add(
        NotationChange.of(responses.asChange(), sentence.formatted(Phrase.quoted(operation)))
            .withDetail(status)
            .withShared(
                SharedChanges.operation(
                    "covered " + status,
                    operation,
                    phrase + (added ? " is listed at %s." : " is no longer listed at %s."))));
  }

  private void reportStatus(Rule rule, Change change, String operation, String component) {
    String status = change.before().or(change::after).orElseThrow().key();
    String phrase = StatusRange.phraseOfAny(status);
    boolean removed = change.isRemoval();
    String sentence =
        removed ? "%s no longer returns " + phrase + "." : "%s may now return " + phrase + ".";
    recorder.add(
        Draft.of(rule, change, sentence.formatted(Phrase.quoted(operation)))
            .withDetail(status)
            .withRecipe(
                removed
                    ? (old, now) ->
                        new ExamplePair(
                            old.request(),
                            old.responseOf(status),
                            Recipes.because(
                                status.startsWith("2")
                                    ? now.response()
                                    : now.refusal("never " + StatusRange.phraseOfOne(status)),
                                "never " + StatusRange.phraseOfOne(status)))
                    : (old, now) ->
                        new ExamplePair(
                            old.request(),
                            old.response(),
                            Recipes.because(
                                now.responseOf(status),
                                "the old contract does not list this status code")))
            .withShared(
                SharedChanges.operation(
                    status + " " + component,
                    operation,
                    sharedSentence(StatusRange.phraseOfOne(status), removed))));
  }

  private static String sharedSentence(String phrase, boolean removed) {
    return removed
        ? phrase + " is no longer returned at %s."
        : phrase + " may now be returned at %s.";
  }

  /** Compares two responses, each pair once. */
  void compareResponses(ValuePair responses) {
    recorder.visitChanged(
        "response",
        responses,
        () -> {
          compareErrorTypes(responses);
          headers.compare(responses);
          content.compare(Direction.RESPONSE, responses);
          if (isError(responses.before())) {
            texts.compareReasons(responses);
          } else {
            texts.compare(responses);
          }
          compareLinks(responses);
          remainder.compare(responses, understood);
        });
  }

  /** Returns whether a response is an error response. */
  private static boolean isError(YamlValue response) {
    return response.get("x-error-types").isPresent() || ERROR.matcher(response.key()).matches();
  }

  /** Compares links, which describe further requests; the response stays the same. */
  private void compareLinks(ValuePair responses) {
    Change change = responses.member("links");
    if (change.isDifferent()) {
      recorder.note(change, "the links of %s change.".formatted(PlaceTitle.of(responses)));
    }
  }

  private void compareErrorTypes(ValuePair responses) {
    Change change = responses.member("x-error-types");
    List<YamlValue> before = change.before().map(YamlValue::items).orElse(List.of());
    List<YamlValue> after = change.after().map(YamlValue::items).orElse(List.of());
    String response = PlaceTitle.of(responses);
    for (YamlValue type : before) {
      if (after.stream().noneMatch(type::sameAs)) {
        report(
            ERROR_TYPE_REMOVED,
            Change.removed(type, change.after().orElse(responses.after())),
            "%s no longer has the error type `%s`.".formatted(response, type.text()),
            type.text());
      }
    }
    for (YamlValue type : after) {
      if (before.stream().noneMatch(type::sameAs)) {
        report(
            ERROR_TYPE_ADDED,
            Change.added(change.before().orElse(responses.before()), type),
            "%s may now have the error type `%s`.".formatted(response, type.text()),
            type.text());
      }
    }
  }

  private void report(Rule rule, Change change, String title, String type) {
    boolean removed = change.isRemoval();
    recorder.add(
        Draft.of(rule, change, title)
            .withDetail(type)
            .withRecipe(removed ? Recipes.removedErrorType(type) : Recipes.newErrorType(type))
            .withShared(
                SharedChanges.of(
                    type,
                    change.isRemoval()
                        ? change.before().orElseThrow()
                        : change.after().orElseThrow(),
                    removed
                        ? "the error type `%s` is removed at %%s."
                            .formatted(SharedChanges.escaped(type))
                        : "the error type `%s` is new at %%s."
                            .formatted(SharedChanges.escaped(type)))));
  }
}
