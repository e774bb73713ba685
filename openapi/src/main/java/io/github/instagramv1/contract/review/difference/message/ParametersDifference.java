package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SameForm;
import io.github.instagramv1.contract.review.comparison.SharedChange;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares the parameters of two operations: which there are, and in which order. */
public final class ParametersDifference {
  private final ContractPair contracts;
  private final Recorder recorder;
  private final ParameterDifference parameters;
  private final SameForm sameForm;

  public ParametersDifference(
      ContractPair contracts, Recorder recorder, ParameterDifference parameters) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.parameters = parameters;
    this.sameForm = new SameForm(contracts);
  }

  /** Compares the parameters of two operations. */
  public void compare(Operation before, Operation after) {
    List<Parameter> removed = new ArrayList<>(contracts.before().parameters(before));
    List<Parameter> added = new ArrayList<>(contracts.after().parameters(after));
    Map<Parameter, Parameter> kept = new LinkedHashMap<>();
    Map<String, String> pathNames = pathNames(before.path(), after.path());
    match(removed, added, kept, (old, now) -> key(old, pathNames).equals(key(now, Map.of())));
    Map<Parameter, Parameter> moved = new LinkedHashMap<>();
    match(removed, added, moved, (old, now) -> old.name().equals(now.name()));
    Map<Parameter, Parameter> renamed = new LinkedHashMap<>();
    match(removed, added, renamed, this::isRenamed);

    kept.forEach(this::compareKept);
    moved.forEach(
        (old, now) -> {
          boolean shown = !before.route().equals(after.route()) && isInPath(old) != isInPath(now);
          reportMoved(old, now, shown);
        });
    renamed.forEach(this::reportRenamed);
    removed.forEach(each -> reportRemoved(each, before, after));
    added.forEach(each -> reportAdded(each, before));
    compareOrder(before, after, kept);
  }

  private static void match(
      List<Parameter> removed,
      List<Parameter> added,
      Map<Parameter, Parameter> matches,
      BiPredicate<Parameter, Parameter> test) {
    for (Parameter old : List.copyOf(removed)) {
      Optional<Parameter> match = added.stream().filter(now -> test.test(old, now)).findFirst();
      match.ifPresent(
          now -> {
            matches.put(old, now);
            removed.remove(old);
            added.remove(now);
          });
    }
  }

  private static String key(Parameter parameter, Map<String, String> pathNames) {
    String name = parameter.name();
    return switch (parameter.in()) {
      case "path" -> "path " + pathNames.getOrDefault(name, name);
      case "header" -> "header " + name.toLowerCase(Locale.ROOT);
      default -> parameter.in() + " " + name;
    };
  }

  /** Returns the new path variable for each old one. */
  private static Map<String, String> pathNames(String before, String after) {
    String[] old = before.split("/", 0);
    String[] now = after.split("/", 0);
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < old.length && old.length == now.length; i++) {
      if (old[i].startsWith("{") && now[i].startsWith("{")) {
        names.put(old[i].replaceAll("[{}]", ""), now[i].replaceAll("[{}]", ""));
      }
    }
    return names;
  }

  private boolean isRenamed(Parameter old, Parameter now) {
    return old.in().equals(now.in()) && sameForm.test(new ValuePair(old.node(), now.node()));
  }

  private void compareKept(Parameter before, Parameter after) {
    ValuePair pair = new ValuePair(before.node(), after.node());
    parameters.compare(pair);
    if (before.name().equals(after.name())) {
      return;
    }
    recorder.visit(
        "other name",
        pair,
        () -> {
          if (before.in().equals("header")) {
            recorder.note(
                pair.member("name"),
                "%s is now written `%s`.".formatted(PlaceTitle.of(before.node()), after.name()));
          } else {
            reportPathRenamed(pair);
          }
        });
  }

  private void reportPathRenamed(ValuePair pair) {
    recorder.add(
        Draft.of(
                ParameterRules.PATH_RENAMED,
                pair.member("name"),
                "%s is renamed to `%s`.".formatted(PlaceTitle.of(pair), pair.after().text("name")))
            .withRecipe(
                (old, now) ->
                    new ExamplePair(
                        "code that names the argument `%s`".formatted(pair.before().text("name")),
                        "compiles",
                        "the argument is now named `%s`".formatted(pair.after().text("name")))));
  }

  private static boolean isInPath(Parameter parameter) {
    return parameter.in().equals("path");
  }

  /**
   * @param shown whether the changed path shows the move already
   */
  private void reportMoved(Parameter before, Parameter after, boolean shown) {
    ValuePair pair = new ValuePair(before.node(), after.node());
    if (shown) {
      parameters.compare(pair);
      return;
    }
    recorder.visit(
        "moved",
        pair,
        () ->
            recorder.add(
                Draft.of(
                        ParameterRules.MOVED,
                        pair.member("in"),
                        "%s is now a %s parameter."
                            .formatted(PlaceTitle.of(before.node()), after.in()))
                    .withRecipe(Recipes.moved(before.node(), after.in()))));
    parameters.compare(pair);
  }

  private void reportRenamed(Parameter before, Parameter after) {
    ValuePair pair = new ValuePair(before.node(), after.node());
    recorder.visit(
        "renamed",
        pair,
        () ->
            recorder.add(
                Draft.of(
                        ParameterRules.RENAMED,
                        pair.member("name"),
                        "%s seems to be renamed: it is removed, and `%s` of the same form is new."
                            .formatted(PlaceTitle.of(before.node()), after.name()))
                    .withRecipe(Recipes.ignored(before.node()))));
  }

  private void reportRemoved(Parameter before, Operation operation, Operation after) {
    recorder.add(
        Draft.of(
                ParameterRules.REMOVED,
                Change.removed(before.use(), after.node()),
                "%s is removed.".formatted(PlaceTitle.of(before.node())))
            .withRecipe(Recipes.ignored(before.node()))
            .withShared(shared(contracts.before(), before, operation, "%s is removed at %%s.")));
  }

  private void reportAdded(Parameter after, Operation before) {
    recorder.add(
        Draft.of(
                after.required() ? ParameterRules.ADDED_REQUIRED : ParameterRules.ADDED,
                Change.added(before.node(), after.use()),
                "%s is new%s."
                    .formatted(
                        PlaceTitle.of(after.node()), after.required() ? " and required" : ""))
            .withRecipe(Recipes.missing(after.name()))
            .withShared(
                shared(
                    contracts.after(),
                    after,
                    before,
                    after.required() ? "%s is new and required at %%s." : "%s is new at %%s.")));
  }

  /** Matches a parameter by its component, or by its name and location. */
  private static SharedChange shared(
      ContractModel model, Parameter parameter, Operation operation, String sentence) {
    String component = model.referenceName(parameter.use());
    String key = parameter.in() + " " + parameter.name() + " " + component;
    String what =
        "the %s parameter `%s`".formatted(parameter.in(), SharedChanges.escaped(parameter.name()));
    return SharedChanges.operation(key, operation.id(), sentence.formatted(what));
  }

  private void compareOrder(Operation before, Operation after, Map<Parameter, Parameter> kept) {
    List<YamlValue> old = new ArrayList<>();
    List<YamlValue> now = new ArrayList<>();
    for (boolean required : new boolean[] {true, false}) {
      kept.forEach(
          (each, match) -> {
            if (each.required() == required) {
              old.add(match.node());
            }
          });
      List<YamlValue> group =
          kept.entrySet().stream()
              .filter(each -> each.getKey().required() == required)
              .map(each -> each.getValue().node())
              .toList();
      contracts.after().parameters(after).stream()
          .map(Parameter::node)
          .filter(group::contains)
          .forEach(now::add);
    }
    if (!old.equals(now)) {
      report(before, after, old, now);
    }
  }

  private void report(Operation before, Operation after, List<YamlValue> old, List<YamlValue> now) {
    recorder.add(
        Draft.of(
                ParameterRules.REORDERED,
                new ValuePair(before.node(), after.node()).member("parameters"),
                "the order of the parameters of `%s` changes from %s to %s."
                    .formatted(before.id(), quoted(old), quoted(now)))
            .withRecipe(
                (exchange, other) ->
                    new ExamplePair(
                        exchange.javaType() + "." + before.id() + "(" + names(old) + ")",
                        "passes " + names(old),
                        "compiles where the types are equal, and passes " + names(now))));
  }

  private static String names(List<YamlValue> parameters) {
    return String.join(", ", parameters.stream().map(each -> each.text("name")).toList());
  }

  private static String quoted(List<YamlValue> parameters) {
    return Phrase.list(parameters.stream().map(each -> each.text("name")).toList(), ", ");
  }
}
