package io.github.instagramv1.contract.review.difference.operation;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.DeprecationDifference;
import io.github.instagramv1.contract.review.difference.common.OpaqueDifference;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.message.BodyDifference;
import io.github.instagramv1.contract.review.difference.message.ContentDifference;
import io.github.instagramv1.contract.review.difference.message.ParameterDifference;
import io.github.instagramv1.contract.review.difference.message.ParametersDifference;
import io.github.instagramv1.contract.review.difference.message.ResponseDifference;
import io.github.instagramv1.contract.review.difference.schema.SchemaDifference;
import io.github.instagramv1.contract.review.difference.security.SecurityDifference;
import io.github.instagramv1.contract.review.difference.server.OwnServersDifference;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.ElementKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two operations with everything that belongs to them. */
public final class OperationDifference {
  private static final Rule ID_RENAMED = RuleBook.rule("operation-id-renamed");
  private static final Rule TAG_CHANGED = RuleBook.rule("operation-tag-changed");
  private static final Rule MOVED = RuleBook.rule("operation-moved");

  private final Recorder recorder;
  private final OwnServersDifference servers;
  private final ParametersDifference parameters;
  private final BodyDifference bodies;
  private final ResponseDifference responses;
  private final SecurityDifference security;
  private final PaginationDifference pagination;
  private final RepeatableDifference repetition;
  private final TextDifference texts;
  private final DeprecationDifference deprecations;
  private final OpaqueDifference wholes;
  private final UnclassifiedDifference remainder;
  private final Set<String> understood = new HashSet<>();
  private final Set<String> understoodInPath = new HashSet<>();

  public OperationDifference(
      ContractPair contracts,
      Recorder recorder,
      ResponseDifference responses,
      SchemaDifference schemas,
      ContentDifference content) {
    this.recorder = recorder;
    this.servers = new OwnServersDifference(contracts, recorder);
    this.responses = responses;
    this.parameters =
        new ParametersDifference(
            contracts, recorder, new ParameterDifference(contracts, recorder, schemas, content));
    this.bodies = new BodyDifference(contracts, recorder, content);
    this.security = new SecurityDifference(contracts, recorder);
    this.pagination = new PaginationDifference(contracts, recorder);
    this.repetition = new RepeatableDifference(recorder);
    this.texts = new TextDifference(recorder);
    this.deprecations = new DeprecationDifference(recorder);
    this.wholes = new OpaqueDifference(contracts, recorder);
    this.remainder = new UnclassifiedDifference(recorder);
    understood.addAll(TextDifference.KEYWORDS);
    understood.addAll(DeprecationDifference.KEYWORDS);
    understood.addAll(RepeatableDifference.KEYWORDS);
    understood.addAll(
        List.of(
            "operationId",
            "tags",
            "parameters",
            "requestBody",
            "responses",
            "security",
            "servers",
            "callbacks",
            "x-scope-for-others",
            "x-pagination"));
    understoodInPath.addAll(TextDifference.KEYWORDS);
    understoodInPath.addAll(
        List.of(
            "parameters",
            "servers",
            "get",
            "put",
            "post",
            "delete",
            "options",
            "head",
            "patch",
            "trace"));
  }

  void compare(Operation before, Operation after) {
    ValuePair nodes = new ValuePair(before.node(), after.node());
    compareName(before, after, nodes);
    comparePath(before, after);
    servers.compare(before, after);
    parameters.compare(before, after);
    bodies.compare(before, after);
    responses.compare(before, after);
    security.compare(before, after);
    pagination.compare(before, after);
    repetition.compare(before, after);
    deprecations.compare(nodes);
    texts.compare(nodes);
    wholes.compare(nodes, "callbacks", ElementKind.OPERATION.member("callbacks"));
    remainder.compare(nodes, understood);
  }

  private void compareName(Operation before, Operation after, ValuePair nodes) {
    if (!before.id().equals(after.id())) {
      String title = "`%s` is renamed to `%s`.".formatted(before.id(), after.id());
      recorder.add(
          Draft.of(ID_RENAMED, nodes.member("operationId"), title)
              .withRecipe(Recipes.uncompilableCall()));
    }
    Change tags = nodes.member("tags");
    if (!before.tag().equals(after.tag())) {
      String title =
          "`%s` moves from the tag `%s` to `%s`.".formatted(before.id(), before.tag(), after.tag());
      recorder.add(Draft.of(TAG_CHANGED, tags, title).withRecipe(Recipes.uncompilableCall()));
    } else if (tags.isDifferent()) {
      recorder.add(
          Draft.of(
              TextDifference.TEXT,
              tags,
              "`%s` has other tags after the first one.".formatted(before.id())));
    }
  }

  private void comparePath(Operation before, Operation after) {
    if (!before.route().equals(after.route())) {
      String title =
          "`%s` moves from %s %s to %s %s."
              .formatted(before.id(), before.verb(), before.path(), after.verb(), after.path());
      recorder.add(
          Draft.of(MOVED, Change.moved(before.node(), after.node()), title)
              .withRecipe(Recipes.removedOperation()));
    }
    ValuePair items = new ValuePair(before.pathItem(), after.pathItem());
    recorder.visit(
        "path",
        items,
        () -> {
          texts.compare(items);
          remainder.compare(items, understoodInPath);
        });
  }
}
