package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.model.Operation;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The replies of an operation: statuses, error types, headers and bodies. */
final class ResponseDifference {
  private static final Rule STATUS_ADDED =
      Rule.breaking(
          "response-status-added",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a status that an operation did not have",
          "An old client meets a status that it was told can't come.",
          "Answer with a status that the operation has, and a new `error_type` of it if need be.");
  private static final Rule STATUS_REMOVED =
      Rule.breaking(
          "response-status-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a status that an operation no longer has",
          "An old client waits for it in vain, and a new one doesn't expect it from an old server.",
          "Keep it listed as long as any server sends it.");
  private static final Rule ERROR_TYPE_ADDED =
      Rule.breaking(
          "response-error-type-added",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "an `error_type` that a refusal did not have (`x-error-types`)",
          "Requests that worked may be refused, and an old client doesn't know why.",
          "Refuse with a type that the reply has, or refuse only what no old client sends, and accept the finding.");
  private static final Rule ERROR_TYPE_REMOVED =
      Rule.breaking(
          "response-error-type-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "an `error_type` that a refusal no longer has (`x-error-types`)",
          "An old client that decides by it never meets it, and a new one doesn't expect it from an old server.",
          "Keep it listed as long as any server sends it.");

  static final List<Rule> RULES =
      List.of(STATUS_ADDED, STATUS_REMOVED, ERROR_TYPE_ADDED, ERROR_TYPE_REMOVED);

  private final Sides sides;
  private final Recorder recorder;
  private final HeaderDifference headers;
  private final ContentDifference content;
  private final TextDifference texts;
  private final RemainderDifference remainder;
  private final Set<String> understood = new HashSet<>(TextDifference.KEYWORDS);

  ResponseDifference(
      Sides sides, Recorder recorder, HeaderDifference headers, ContentDifference content) {
    this.sides = sides;
    this.recorder = recorder;
    this.headers = headers;
    this.content = content;
    this.texts = new TextDifference(recorder);
    this.remainder = new RemainderDifference(recorder);
    understood.addAll(List.of("headers", "content", "x-error-types"));
  }

  void compare(Operation before, Operation after) {
    Map<String, YamlValue> old = sides.before().responses(before);
    Map<String, YamlValue> now = sides.after().responses(after);
    old.forEach(
        (status, reply) -> {
          if (now.containsKey(status)) {
            compareReplies(new Pair(reply, now.get(status)));
          } else {
            YamlValue use = before.node().at("responses", status).orElseThrow();
            report(
                STATUS_REMOVED,
                Change.removed(use, after.node().get("responses").orElseThrow()),
                "`%s` no longer answers %s.".formatted(before.id(), status),
                status);
          }
        });
    now.forEach(
        (status, reply) -> {
          if (!old.containsKey(status)) {
            YamlValue use = after.node().at("responses", status).orElseThrow();
            report(
                STATUS_ADDED,
                Change.added(before.node().get("responses").orElseThrow(), use),
                "`%s` may answer %s now.".formatted(before.id(), status),
                status);
          }
        });
  }

  /** Compares two replies, each pair once. */
  void compareReplies(Pair replies) {
    recorder.visit(
        "reply",
        replies,
        () -> {
          compareErrorTypes(replies);
          headers.compare(replies);
          content.compare(Direction.RESPONSE, replies);
          texts.compare(replies);
          remainder.compare(replies, understood);
        });
  }

  private void compareErrorTypes(Pair replies) {
    Change change = replies.member("x-error-types");
    List<YamlValue> before = change.before().map(YamlValue::items).orElse(List.of());
    List<YamlValue> after = change.after().map(YamlValue::items).orElse(List.of());
    String reply = Subject.of(replies.before());
    for (YamlValue type : before) {
      if (after.stream().noneMatch(type::sameAs)) {
        report(
            ERROR_TYPE_REMOVED,
            Change.removed(type, change.after().orElse(replies.after())),
            "%s no longer has the error type `%s`.".formatted(reply, type.text()),
            type.text());
      }
    }
    for (YamlValue type : after) {
      if (before.stream().noneMatch(type::sameAs)) {
        report(
            ERROR_TYPE_ADDED,
            Change.added(change.before().orElse(replies.before()), type),
            "%s may have the error type `%s` now.".formatted(reply, type.text()),
            type.text());
      }
    }
  }

  private void report(Rule rule, Change change, String title, String detail) {
    boolean removed = change.isRemoval();
    recorder.add(
        Draft.of(rule, change, title)
            .about(detail)
            .shownBy(
                Recipes.outcomes(
                    removed ? "may answer " + detail : "never answers " + detail,
                    removed ? "never answers " + detail : "may answer " + detail)));
  }
}
