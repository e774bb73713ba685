package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.shape.JavaElement.Kind;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods that an operation becomes, and the class of its requests. */
final class OperationShape {
  private final Elements elements;
  private final SchemaShape schemas;

  OperationShape(Elements elements, SchemaShape schemas) {
    this.elements = elements;
    this.schemas = schemas;
  }

  void add(Operation operation) {
    String id = Names.variable(operation.id());
    String api = Names.type(operation.tag()) + "Api";
    YamlValue node = operation.node();
    elements.add(
        Kind.SERVER_METHOD,
        api,
        "server " + api + "." + id,
        node,
        trace -> {
          traceName(operation, trace);
          return new Signature(
              returned(operation, id, trace) + " " + id,
              arguments(operation, id, OperationInput.of(operation, trace), trace));
        });
    elements.add(
        Kind.MEMBER,
        api,
        "client " + api + "." + id,
        node,
        trace -> {
          traceName(operation, trace);
          return new Signature(
              returned(operation, id, trace) + " " + id, clientArguments(operation, id, trace));
        });
    addPages(operation, api, id);
    for (OperationInput each : clientInputs(operation, elements.trace())) {
      addOptional(operation, api, id, each);
    }
    addWrittenOut(operation, id);
  }

  private static void traceName(Operation operation, Trace trace) {
    trace.rememberPlace(operation.node());
    trace.get(operation.node(), "operationId");
    trace.getWhole(operation.node(), "tags");
  }

  private void addPages(Operation operation, String api, String id) {
    if (operation.node().get("x-pagination").isPresent()) {
      elements.add(
          Kind.MEMBER,
          api,
          "client " + api + "." + id + "Pages",
          operation.node(),
          trace -> {
            traceName(operation, trace);
            String items =
                trace
                    .get(operation.node(), "x-pagination")
                    .map(each -> trace.text(each, "items"))
                    .orElse("");
            Optional.ofNullable(trace.model().components("schemas").get(items))
                .ifPresent(trace::rememberPlace);
            return Signature.plain("Paged<" + items + "> " + id + "Pages");
          });
    }
  }

  private void addOptional(Operation operation, String api, String id, OperationInput input) {
    if (input.required(elements.trace())) {
      return;
    }
    String request = api + "." + Names.type(id) + "Request";
    String variable = Names.variable(input.name());
    String key = "client " + request + "." + variable;
    elements.add(
        Kind.MEMBER,
        request,
        key,
        operation.node(),
        trace -> {
          traceName(operation, trace);
          input.locate(trace);
          input.required(trace);
          return Signature.plain(variable + "(" + input.type(id, trace) + ")");
        });
    input
        .meanings(elements.trace())
        .forEach(
            meaning ->
                elements.add(
                    Kind.MEMBER,
                    request,
                    key + " as " + meaning.type(),
                    operation.node(),
                    trace -> {
                      traceName(operation, trace);
                      input.locate(trace);
                      input.required(trace);
                      input.meanings(trace);
                      return Signature.plain(variable + "(" + meaning.type() + ")");
                    }));
  }

  /** Returns the inputs that the client's templates can send: no body except a form. */
  private static List<OperationInput> clientInputs(Operation operation, Trace trace) {
    return OperationInput.of(operation, trace).stream()
        .filter(each -> !(each instanceof OperationInput.OfBody))
        .toList();
  }

  private static List<Argument> clientArguments(Operation operation, String id, Trace trace) {
    return arguments(operation, id, clientInputs(operation, trace), trace).stream()
        .filter(each -> !each.optional())
        .toList();
  }

  /** Required ones first, as the generator sorts them. */
  private static List<Argument> arguments(
      Operation operation, String id, List<OperationInput> inputs, Trace trace) {
    trace.get(operation.node(), "parameters");
    trace.get(operation.node(), "requestBody");
    List<Argument> all =
        inputs.stream()
            .map(
                each ->
                    new Argument(
                        each.type(id, trace), Names.variable(each.name()), !each.required(trace)))
            .toList();
    return java.util.stream.Stream.concat(
            all.stream().filter(each -> !each.optional()), all.stream().filter(Argument::optional))
        .toList();
  }

  private static String returned(Operation operation, String id, Trace trace) {
    Optional<YamlValue> response = success(operation, trace);
    return response
        .map(trace::resolve)
        .flatMap(each -> schema(each, trace))
        .map(each -> TypeReader.of(each, inline(response.get(), id), trace))
        .orElse("void");
  }

  private static String inline(YamlValue response, String id) {
    return Names.type(id) + response.key() + "Response";
  }

  /**
   * Returns the response whose content a method returns: the lowest of the 2xx, or the default one.
   */
  private static Optional<YamlValue> success(Operation operation, Trace trace) {
    Map<String, YamlValue> all =
        trace.get(operation.node(), "responses").map(YamlValue::members).orElse(Map.of());
    return all.keySet().stream()
        .filter(each -> each.startsWith("2"))
        .sorted()
        .findFirst()
        .or(() -> Optional.of("default"))
        .flatMap(
            each -> operation.node().get("responses").flatMap(holder -> trace.get(holder, each)));
  }

  static Optional<YamlValue> schema(YamlValue holder, Trace trace) {
    return trace.get(holder, "content").map(YamlValue::members).map(Map::entrySet).stream()
        .flatMap(java.util.Collection::stream)
        .findFirst()
        .flatMap(each -> trace.get(each.getValue(), "schema"));
  }

  private void addWrittenOut(Operation operation, String id) {
    Trace trace = elements.trace();
    operation
        .node()
        .get("responses")
        .ifPresent(
            all ->
                all.members()
                    .values()
                    .forEach(
                        each ->
                            schema(trace.resolve(each), trace)
                                .ifPresent(schema -> schemas.add(schema, inline(each, id)))));
  }
}
