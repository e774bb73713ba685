package io.github.instagramv1.contract.lint.rule.response;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requires examples of error responses that fit each operation that uses them. */
public final class RefusalExample implements Rule {
  private static final Pattern SCOPE = Pattern.compile("\\bscope=(\\w+)");

  /** The objects that path parameters identify, in the words of error messages. */
  private static final Map<String, String> NAMED =
      Map.of(
          "comment-id", "comment",
          "geo-id", "geography",
          "location-id", "location",
          "media-id", "media",
          "shortcode", "media",
          "tag-name", "tag",
          "user-id", "user");

  private static final Pattern NOUN =
      Pattern.compile("\\b(" + String.join("|", new TreeSet<>(NAMED.values())) + ")\\b");

  @Override
  public String id() {
    return "refusal-example";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Set<String> parameters =
        contract.operations().stream()
            .flatMap(operation -> names(contract, operation))
            .collect(Collectors.toSet());
    Map<YamlValue, String> misfits = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      for (YamlValue use : operation.node().child("responses").children()) {
        YamlValue response = contract.resolve(use);
        for (YamlValue content : response.child("content").children()) {
          for (YamlValue example : content.child("examples").children()) {
            YamlValue value = contract.resolve(example).child("value");
            YamlValue error = value.has("meta") ? value.child("meta") : value;
            misfit(contract, operation, error, parameters)
                .ifPresent(what -> misfits.putIfAbsent(example, what));
          }
        }
      }
    }
    misfits.forEach(findings::at);
  }

  private static Optional<String> misfit(
      ContractModel contract, Operation operation, YamlValue error, Set<String> parameters) {
    String message = error.text("error_message");
    Matcher scope = SCOPE.matcher(message);
    if (scope.find() && !scopes(operation).contains(scope.group(1))) {
      return Optional.of(
          "Use another example: %s does not require the scope %s."
              .formatted(operation, scope.group(1)));
    }
    String parameter = message.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (parameters.contains(parameter) && names(contract, operation).noneMatch(parameter::equals)) {
      return Optional.of(
          "Use another example: %s has no parameter %s.".formatted(operation, parameter));
    }
    Matcher noun = NOUN.matcher(message);
    boolean ofObject = error.text("error_type").startsWith("APINot");
    if (ofObject && noun.find() && objects(contract, operation).noneMatch(noun.group(1)::equals)) {
      return Optional.of(
          "Use another example: the path of %s does not identify a %s."
              .formatted(operation, noun.group(1)));
    }
    return Optional.empty();
  }

  private static Set<String> scopes(Operation operation) {
    Stream<String> own =
        operation.node().child("security").children().stream()
            .flatMap(way -> way.child("oauth2").children().stream())
            .map(scope -> scope.text());
    return Stream.concat(own, Stream.of(operation.node().text("x-scope-for-others")))
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(ContractModel contract, Operation operation) {
    return contract.parameters(operation).stream().map(Parameter::name);
  }

  private static Stream<String> objects(ContractModel contract, Operation operation) {
    return names(contract, operation).map(name -> NAMED.getOrDefault(name, ""));
  }
}
