package io.github.instagramv1.stub;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request of one operation with the examples of the contract as its values.
 *
 * @param path the path with the values of its parameters
 * @param query the values of the query parameters, by name
 * @param form the values of the form fields, by name
 * @param values the arguments that the method must receive, by the names of all parameters
 */
record ExampleRequest(
    String operationId,
    String tag,
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> form,
    Map<String, String> values) {

  /** Returns one request for every operation of the contract. */
  static List<ExampleRequest> ofContract() {
    OpenAPI openApi = new OpenAPIV3Parser().read("META-INF/openapi/instagram-v1.yaml");
    List<ExampleRequest> requests = new ArrayList<>();
    openApi
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            requests.add(of(openApi, method.name(), path, operation))));
    return requests;
  }

  private static ExampleRequest of(
      OpenAPI openApi, String method, String path, Operation operation) {
    Map<String, String> query = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    String filled = path;
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    for (Parameter reference : parameters) {
      Parameter parameter =
          reference.get$ref() == null
              ? reference
              : openApi.getComponents().getParameters().get(lastPart(reference.get$ref()));
      String value = parameter.getExamples().get("OK").getValue().toString();
      values.put(parameter.getName(), value);
      if (parameter.getIn().equals("path")) {
        filled = filled.replace("{" + parameter.getName() + "}", value);
      } else {
        query.put(parameter.getName(), value);
      }
    }
    Map<String, String> form = form(openApi, operation.getRequestBody());
    values.putAll(form);
    return new ExampleRequest(
        operation.getOperationId(),
        operation.getTags().get(0),
        method,
        filled,
        query,
        form,
        values);
  }

  private static Map<String, String> form(OpenAPI openApi, RequestBody reference) {
    Map<String, String> form = new LinkedHashMap<>();
    if (reference != null) {
      RequestBody body =
          reference.get$ref() == null
              ? reference
              : openApi.getComponents().getRequestBodies().get(lastPart(reference.get$ref()));
      MediaType urlencoded = body.getContent().get("application/x-www-form-urlencoded");
      Object example = urlencoded.getExamples().get("OK").getValue();
      ((JsonNode) example)
          .fields()
          .forEachRemaining(field -> form.put(field.getKey(), field.getValue().asText()));
    }
    return form;
  }

  private static String lastPart(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return operationId;
  }
}
