package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An input of an operation: a parameter, a field of a form, or a body. */
interface OperationInput {

  String name();

  /** Records its place and the place of its name. */
  void locate(Trace trace);

  boolean required(Trace trace);

  String type(String operation, Trace trace);

  /** Returns the additional types that the client accepts. */
  List<Meaning> meanings(Trace trace);

  /** Returns all of an operation: its parameters, then the fields of its form, or its body. */
  static List<OperationInput> of(Operation operation, Trace trace) {
    List<OperationInput> found = new ArrayList<>();
    for (Parameter each : trace.model().parameters(operation)) {
      found.add(new OfParameter(each));
    }
    trace.get(operation.node(), "requestBody").ifPresent(each -> addBody(each, trace, found));
    found.forEach(each -> each.locate(trace));
    return found;
  }

  private static void addBody(YamlValue use, Trace trace, List<OperationInput> found) {
    YamlValue body = trace.resolve(use);
    Map<String, YamlValue> content =
        trace.get(body, "content").map(YamlValue::members).orElse(Map.of());
    if (content.isEmpty()) {
      return;
    }
    Map.Entry<String, YamlValue> first = content.entrySet().iterator().next();
    trace.rememberPlace(first.getValue());
    Optional<YamlValue> schema = trace.get(first.getValue(), "schema");
    String type = first.getKey();
    if (FormSchemas.isForm(type)) {
      schema
          .map(trace::resolve)
          .ifPresent(
              form ->
                  Property.of(form, trace).values().forEach(each -> found.add(new OfForm(each))));
    } else {
      schema.ifPresent(each -> found.add(new OfBody(body, each)));
    }
  }

  /** A parameter. */
  record OfParameter(Parameter parameter) implements OperationInput {
    @Override
    public String name() {
      return parameter.name();
    }

    @Override
    public void locate(Trace trace) {
      trace.rememberPlace(parameter.use());
      trace.rememberPlace(parameter.node());
      trace.get(parameter.node(), "name");
    }

    @Override
    public boolean required(Trace trace) {
      return trace.isTrue(parameter.node(), "required");
    }

    @Override
    public String type(String operation, Trace trace) {
      return schema(trace)
          .map(each -> TypeReader.of(each, Names.type(operation) + Names.type(name()), trace))
          .orElse("String");
    }

    private Optional<YamlValue> schema(Trace trace) {
      return trace
          .get(parameter.node(), "schema")
          .or(() -> OperationShape.schema(parameter.node(), trace));
    }

    @Override
    public List<Meaning> meanings(Trace trace) {
      YamlValue schema = schema(trace).map(trace::resolve).orElse(parameter.node());
      return Meaning.of(parameter.node(), schema, trace);
    }
  }

  /** A field of a form. */
  record OfForm(Property property) implements OperationInput {
    @Override
    public String name() {
      return property.name();
    }

    @Override
    public void locate(Trace trace) {
      trace.rememberPlace(property.use());
    }

    @Override
    public boolean required(Trace trace) {
      return property.required(trace);
    }

    @Override
    public String type(String operation, Trace trace) {
      return TypeReader.of(
          property.use(), Names.type(operation) + "Request" + Names.type(name()), trace);
    }

    @Override
    public List<Meaning> meanings(Trace trace) {
      return Meaning.of(property.use(), trace.resolve(property.use()), trace);
    }
  }

  /** A body of another kind. */
  record OfBody(YamlValue body, YamlValue schema) implements OperationInput {
    @Override
    public String name() {
      return "body";
    }

    @Override
    public void locate(Trace trace) {
      trace.rememberPlace(body);
    }

    @Override
    public boolean required(Trace trace) {
      return trace.isTrue(body, "required");
    }

    @Override
    public String type(String operation, Trace trace) {
      return TypeReader.of(schema, Names.type(operation) + "Request", trace);
    }

    @Override
    public List<Meaning> meanings(Trace trace) {
      return List.of();
    }
  }
}
