package io.github.instagramv1.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The contract, read from the file that the system property {@code contract.file} names. */
public final class ContractFile {
  private final OpenAPI openApi;

  /** An operation with its method and path. */
  record Entry(String method, String path, Operation operation) {
    /** Returns whether its responses are pages of a list. */
    boolean isPaged() {
      return operation.getExtensions() != null
          && operation.getExtensions().containsKey("x-pagination");
    }

    /** Returns the operationId. */
    @Override
    public String toString() {
      return operation.getOperationId();
    }
  }

  public ContractFile() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    openApi =
        new OpenAPIV3Parser()
            .readLocation(System.getProperty("contract.file"), null, options)
            .getOpenAPI();
  }

  List<Entry> operations() {
    List<Entry> entries = new ArrayList<>();
    openApi
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, op) -> entries.add(new Entry(method.name(), path, op))));
    return entries;
  }

  /** Returns the names of the scopes. */
  public Set<String> scopes() {
    return openApi
        .getComponents()
        .getSecuritySchemes()
        .get("oauth2")
        .getFlows()
        .getAuthorizationCode()
        .getScopes()
        .keySet();
  }

  /** Returns the parameters of an operation, with references resolved. */
  List<Parameter> parameters(Entry entry) {
    List<Parameter> parameters = new ArrayList<>();
    if (entry.operation().getParameters() != null) {
      entry.operation().getParameters().forEach(p -> parameters.add(resolved(p)));
    }
    return parameters;
  }

  /**
   * Returns the names and example values of an operation's form fields; empty if it has no form.
   */
  @SuppressWarnings("unchecked")
  Map<String, Object> form(Entry entry) {
    var body = entry.operation().getRequestBody();
    if (body == null) {
      return Map.of();
    }
    if (body.get$ref() != null) {
      body = openApi.getComponents().getRequestBodies().get(lastPart(body.get$ref()));
    }
    MediaType form = body.getContent().get("application/x-www-form-urlencoded");
    Object example = form.getExamples().get("OK").getValue();
    return new ObjectMapper().convertValue(example, Map.class);
  }

  /** Returns the values that a property of a form can have. */
  Set<String> formValues(String form, String property) {
    Schema<?> schema = openApi.getComponents().getSchemas().get(form);
    Set<String> values = new TreeSet<>();
    ((Schema<?>) schema.getProperties().get(property))
        .getEnum()
        .forEach(value -> values.add(value.toString()));
    return values;
  }

  /** Returns the example of an operation's successful response, as a tree. */
  Object exampleResponse(Entry entry) {
    MediaType json =
        entry.operation().getResponses().get("200").getContent().get("application/json");
    Example example = json.getExamples().get("OK");
    return example.get$ref() == null
        ? example.getValue()
        : openApi.getComponents().getExamples().get(lastPart(example.get$ref())).getValue();
  }

  private Parameter resolved(Parameter parameter) {
    return parameter.get$ref() == null
        ? parameter
        : openApi.getComponents().getParameters().get(lastPart(parameter.get$ref()));
  }

  private static String lastPart(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
