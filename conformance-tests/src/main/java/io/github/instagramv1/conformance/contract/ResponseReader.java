package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists all places of the schema of a response. */
final class ResponseReader {
  private static final String JSON = "application/json";
  private static final String ELEMENT = "[]";

  private final OpenAPI model;

  ResponseReader(OpenAPI model) {
    this.model = model;
  }

  ContractResponse read(ContractOperation operation, int status) {
    ApiResponse response = response(operation, status);
    List<ResponseProperty> properties = new ArrayList<>();
    walk(response.getContent().get(JSON).getSchema(), "", "", properties);
    List<String> headers =
        Optional.ofNullable(response.getHeaders()).orElse(Map.of()).entrySet().stream()
            .filter(entry -> Boolean.TRUE.equals(resolved(entry.getValue()).getRequired()))
            .map(Map.Entry::getKey)
            .toList();
    return new ContractResponse(operation, status, headers, properties);
  }

  private ApiResponse response(ContractOperation operation, int status) {
    if (operation.path().startsWith(Unrouted.PREFIX)) {
      Map<?, ?> all = (Map<?, ?>) model.getExtensions().get("x-unrouted");
      Map<?, ?> response = (Map<?, ?>) ((Map<?, ?>) all.get(operation.id())).get("response");
      return model.getComponents().getResponses().get(name((String) response.get("$ref")));
    }
    Operation declared =
        model.getPaths().get(operation.path()).readOperationsMap().entrySet().stream()
            .filter(entry -> entry.getKey().name().equals(operation.method()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    ApiResponse response = declared.getResponses().get(String.valueOf(status));
    return response.get$ref() == null
        ? response
        : model.getComponents().getResponses().get(name(response.get$ref()));
  }

  /**
   * Adds all places below a schema.
   *
   * @param home the place of a schema without a name
   */
  private void walk(Schema<?> declared, String home, String path, List<ResponseProperty> out) {
    Schema<?> schema = resolved(declared);
    String here = declared.get$ref() == null ? home : name(declared.get$ref());
    if (schema.getItems() != null) {
      Schema<?> items = schema.getItems();
      add(items, home + ELEMENT, path + "/" + ELEMENT, false, out);
    }
    Optional.ofNullable(schema.getProperties())
        .orElse(Map.of())
        .forEach(
            (name, property) ->
                add(
                    property,
                    here + "." + name,
                    path + "/" + name,
                    Optional.ofNullable(schema.getRequired()).orElse(List.of()).contains(name),
                    out));
  }

  private void add(
      Schema<?> declared, String home, String path, boolean required, List<ResponseProperty> out) {
    out.add(new ResponseProperty(home, path, resolved(declared), required));
    walk(declared, home, path, out);
  }

  private Schema<?> resolved(Schema<?> schema) {
    return schema.get$ref() == null
        ? schema
        : model.getComponents().getSchemas().get(name(schema.get$ref()));
  }

  private Header resolved(Header header) {
    return header.get$ref() == null
        ? header
        : model.getComponents().getHeaders().get(name(header.get$ref()));
  }

  private static String name(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }
}
