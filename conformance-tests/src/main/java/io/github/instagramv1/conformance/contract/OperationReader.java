package io.github.instagramv1.conformance.contract;

import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the operations of the parsed contract. */
final class OperationReader {
  private final OpenAPI model;

  OperationReader(OpenAPI model) {
    this.model = model;
  }

  List<ContractOperation> read() {
    List<ContractOperation> result = new ArrayList<>();
    model
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, operation) -> result.add(read(path, method, operation))));
    return result;
  }

  /** Returns the responses outside {@code paths} as those of a pseudo operation. */
  ContractOperation read(Unrouted kind) {
    Map<?, ?> entry =
        (Map<?, ?>) ((Map<?, ?>) model.getExtensions().get("x-unrouted")).get(kind.key());
    int status = (Integer) entry.get("status");
    String ref = (String) ((Map<?, ?>) entry.get("response")).get("$ref");
    Map<Integer, Set<String>> errorTypes = new TreeMap<>();
    errorTypes.put(status, errorTypes(model.getComponents().getResponses().get(name(ref))));
    Unrouted.responsesToAnyRequest(model)
        .forEach((other, response) -> errorTypes.put(other, errorTypes(resolved(response))));
    return new ContractOperation(
        kind.key(),
        "GET",
        kind.path(),
        "unrouted",
        "basic",
        true,
        List.of(),
        errorTypes,
        errorTypes.keySet(),
        Optional.empty());
  }

  private ContractOperation read(String path, PathItem.HttpMethod method, Operation operation) {
    Map<Integer, Set<String>> errorTypes = new TreeMap<>();
    operation
        .getResponses()
        .forEach(
            (status, response) ->
                errorTypes.put(Integer.valueOf(status), errorTypes(resolved(response))));
    return new ContractOperation(
        operation.getOperationId(),
        method.name(),
        path,
        operation.getTags().get(0),
        scope(operation),
        operation.getSecurity().stream().anyMatch(scheme -> scheme.containsKey("clientId")),
        parameters(operation),
        errorTypes,
        errorTypes.keySet(),
        pageKey(operation));
  }

  private static String scope(Operation operation) {
    return operation.getSecurity().stream()
        .filter(scheme -> scheme.containsKey("oauth2"))
        .map(scheme -> scheme.get("oauth2").get(0))
        .findFirst()
        .orElse("basic");
  }

  private List<ContractParameter> parameters(Operation operation) {
    List<ContractParameter> result = new ArrayList<>();
    for (Parameter each : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
      Parameter parameter =
          each.get$ref() == null
              ? each
              : model.getComponents().getParameters().get(name(each.get$ref()));
      result.add(
          new ContractParameter(
              parameter.getName(),
              parameter.getIn(),
              Boolean.TRUE.equals(parameter.getRequired()),
              resolved(parameter.getSchema()),
              Optional.ofNullable(extension(parameter.getExtensions(), "x-clamped-to"))
                  .map(Integer.class::cast)));
    }
    if (operation.getRequestBody() != null) {
      addForm(operation.getRequestBody(), result);
    }
    return result;
  }

  private void addForm(RequestBody declared, List<ContractParameter> result) {
    RequestBody body =
        declared.get$ref() == null
            ? declared
            : model.getComponents().getRequestBodies().get(name(declared.get$ref()));
    for (MediaType type : body.getContent().values()) {
      Schema<?> form = resolved(type.getSchema());
      List<String> required = Optional.ofNullable(form.getRequired()).orElse(List.of());
      form.getProperties()
          .forEach(
              (name, schema) ->
                  result.add(
                      new ContractParameter(
                          name,
                          "form",
                          required.contains(name),
                          resolved(schema),
                          Optional.empty())));
    }
  }

  private Schema<?> resolved(Schema<?> schema) {
    return schema.get$ref() == null
        ? schema
        : model.getComponents().getSchemas().get(name(schema.get$ref()));
  }

  private ApiResponse resolved(ApiResponse response) {
    return response.get$ref() == null
        ? response
        : model.getComponents().getResponses().get(name(response.get$ref()));
  }

  private static Set<String> errorTypes(ApiResponse response) {
    Set<String> result = new HashSet<>();
    if (extension(response.getExtensions(), "x-error-types") instanceof List<?> types) {
      types.forEach(type -> result.add(String.valueOf(type)));
    }
    return Set.copyOf(result);
  }

  private static Optional<PageKey> pageKey(Operation operation) {
    if (extension(operation.getExtensions(), "x-pagination") instanceof Map<?, ?> page) {
      return Optional.of(
          new PageKey(String.valueOf(page.get("request")), String.valueOf(page.get("response"))));
    }
    return Optional.empty();
  }

  private static Object extension(Map<String, Object> extensions, String name) {
    return extensions == null ? null : extensions.get(name);
  }

  private static String name(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }
}
