package io.github.instagramv1.contract.review.inventory;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.model.Usage;
import io.github.instagramv1.contract.source.Place;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the inventory of a contract. */
public final class InventoryReader {
  private final ContractModel model;

  public InventoryReader(ContractModel model) {
    this.model = model;
  }

  /** Reads the inventory. */
  public Inventory read() {
    return new Inventory(
        model.operations().stream().map(this::operation).toList(), schemas(), errors());
  }

  private OperationEntry operation(Operation operation) {
    YamlValue node = operation.node();
    return new OperationEntry(
        operation.id(),
        operation.verb(),
        operation.path(),
        operation.tag(),
        node.text("summary"),
        scopes(operation),
        node.text("x-scope-for-others"),
        parameters(operation),
        responses(operation),
        new ExampleCount(model).of(operation),
        node.isTrue("deprecated"),
        node.text("x-deprecated-since"),
        new Place(node.document().file(), node.line(), node.column(), node.pointer()),
        node.document().lines().subList(node.line() - 1, node.lastLine()));
  }

  private List<String> scopes(Operation operation) {
    return model.security(operation).map(YamlValue::items).orElse(List.of()).stream()
        .map(InventoryReader::alternative)
        .toList();
  }

  private static String alternative(YamlValue way) {
    if (way.members().isEmpty()) {
      return "nothing";
    }
    return way.members().entrySet().stream()
        .map(
            each ->
                each.getValue().items().isEmpty()
                    ? each.getKey()
                    : each.getKey() + "(" + String.join(" ", each.getValue().texts()) + ")")
        .collect(Collectors.joining("+"));
  }

  private List<ParameterEntry> parameters(Operation operation) {
    List<ParameterEntry> entries = new ArrayList<>();
    for (Parameter parameter : model.parameters(operation)) {
      String type = parameter.node().get("schema").map(each -> type(each)).orElse("");
      String clamp = parameter.node().text("x-clamped-to");
      entries.add(
          new ParameterEntry(
              parameter.name(),
              parameter.in(),
              parameter.required(),
              clamp.isEmpty() ? type : type + ", cut to " + clamp));
    }
    model
        .requestBody(operation)
        .flatMap(body -> body.get("content"))
        .flatMap(content -> content.members().values().stream().findFirst())
        .flatMap(media -> media.get("schema"))
        .map(model::resolve)
        .ifPresent(schema -> addFields(schema, entries));
    return entries;
  }

  private void addFields(YamlValue schema, List<ParameterEntry> entries) {
    List<String> required = schema.get("required").map(YamlValue::texts).orElse(List.of());
    schema
        .get("properties")
        .map(YamlValue::members)
        .orElse(Map.of())
        .forEach(
            (name, property) ->
                entries.add(
                    new ParameterEntry(name, "body", required.contains(name), type(property))));
  }

  private String type(YamlValue schema) {
    return TypePhrase.of(schema, model);
  }

  private List<ResponseEntry> responses(Operation operation) {
    List<ResponseEntry> entries = new ArrayList<>();
    model
        .responses(operation)
        .forEach(
            (status, response) ->
                entries.add(
                    new ResponseEntry(
                        status,
                        response
                            .get("content")
                            .flatMap(content -> content.members().values().stream().findFirst())
                            .flatMap(media -> media.get("schema"))
                            .map(this::type)
                            .orElse(""),
                        response.get("x-error-types").map(YamlValue::texts).orElse(List.of()))));
    return entries;
  }

  private List<SchemaEntry> schemas() {
    Usage usage = model.usage();
    Map<String, YamlValue> components = model.components("schemas");
    IdentityHashMap<YamlValue, List<String>> users = new IdentityHashMap<>();
    components.forEach(
        (name, schema) ->
            usage
                .references(schema)
                .forEach(to -> users.computeIfAbsent(to, key -> new ArrayList<>()).add(name)));
    return components.entrySet().stream()
        .map(
            each ->
                new SchemaEntry(
                    each.getKey(),
                    TypePhrase.ofResolved(each.getValue(), model),
                    users.getOrDefault(each.getValue(), List.of()),
                    List.copyOf(usage.operations(each.getValue()))))
        .toList();
  }

  private List<ErrorEntry> errors() {
    Map<String, Set<String>> statuses = new TreeMap<>();
    Map<String, Set<String>> operations = new TreeMap<>();
    for (Operation operation : model.operations()) {
      model
          .responses(operation)
          .forEach(
              (status, response) ->
                  response.get("x-error-types").map(YamlValue::texts).orElse(List.of()).stream()
                      .distinct()
                      .forEach(
                          type -> {
                            statuses.computeIfAbsent(type, key -> new TreeSet<>()).add(status);
                            operations
                                .computeIfAbsent(type, key -> new LinkedHashSet<>())
                                .add(operation.id());
                          }));
    }
    return statuses.entrySet().stream()
        .map(
            each ->
                new ErrorEntry(
                    each.getKey(),
                    List.copyOf(each.getValue()),
                    List.copyOf(operations.get(each.getKey()))))
        .toList();
  }
}
