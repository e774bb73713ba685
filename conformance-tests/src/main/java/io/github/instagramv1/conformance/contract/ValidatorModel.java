package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;

/** Converts the contract to a form that the response validator reads without loss. */
final class ValidatorModel {
  private final OpenAPI model = Contract.load().model();

  /**
   * Returns the whole contract without base paths, and with the unrouted responses as separate
   * paths.
   */
  OpenAPI build() {
    model.setServers(null);
    for (Unrouted kind : Unrouted.values()) {
      addPath(kind);
    }
    model.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .flatMap(operation -> operation.getResponses().values().stream())
        .forEach(this::resolveHeaders);
    model.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .forEach(
            operation ->
                operation.getResponses().replaceAll((status, response) -> resolved(response)));
    model.getComponents().getResponses().values().forEach(this::resolveHeaders);
    return model;
  }

  private void addPath(Unrouted kind) {
    Map<?, ?> all = (Map<?, ?>) model.getExtensions().get("x-unrouted");
    Map<?, ?> entry = (Map<?, ?>) all.get(kind.key());
    String ref = (String) ((Map<?, ?>) entry.get("response")).get("$ref");
    ApiResponse response = model.getComponents().getResponses().get(name(ref));
    ApiResponses responses = new ApiResponses();
    responses.addApiResponse(String.valueOf(entry.get("status")), response);
    Unrouted.responsesToAnyRequest(model)
        .forEach((status, each) -> responses.addApiResponse(String.valueOf(status), each));
    Operation operation = new Operation().operationId(kind.key()).responses(responses);
    model.getPaths().addPathItem(kind.path(), new PathItem().get(operation));
  }

  /**
   * Resolves references of headers, because the validator reads {@code required} only of inline
   * headers.
   */
  private void resolveHeaders(ApiResponse response) {
    if (response.getHeaders() != null) {
      response.getHeaders().replaceAll((name, header) -> resolved(header));
    }
  }

  private ApiResponse resolved(ApiResponse response) {
    return response.get$ref() == null
        ? response
        : model.getComponents().getResponses().get(name(response.get$ref()));
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
