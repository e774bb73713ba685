package io.github.instagramv1.conformance.integration;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Describes the operations as the YAML file of the contract declares them. */
final class ContractShapes {
  private final OpenAPI openApi = new OpenAPIV3Parser().read("META-INF/openapi/instagram-v1.yaml");

  /** One operation of the contract. */
  record Entry(String operationId, String tag, Shape shape) {
    /** Returns the name of the generated API class for the tag. */
    String apiName() {
      return tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1) + "Api";
    }

    @Override
    public String toString() {
      return operationId;
    }
  }

  List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    openApi
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            entries.add(
                                new Entry(
                                    operation.getOperationId(),
                                    operation.getTags().get(0),
                                    shape(method.name(), path, operation)))));
    return entries;
  }

  private Shape shape(String method, String path, Operation operation) {
    SortedSet<String> parameters = new TreeSet<>();
    if (operation.getParameters() != null) {
      for (Parameter reference : operation.getParameters()) {
        Parameter parameter =
            reference.get$ref() == null
                ? reference
                : openApi.getComponents().getParameters().get(lastPart(reference.get$ref()));
        parameters.add(parameter.getIn() + ":" + parameter.getName());
      }
    }
    parameters.addAll(formFields(operation.getRequestBody()));
    Schema<?> response =
        operation.getResponses().get("200").getContent().get("application/json").getSchema();
    return new Shape(method, path, parameters, lastPart(response.get$ref()));
  }

  private SortedSet<String> formFields(RequestBody reference) {
    SortedSet<String> fields = new TreeSet<>();
    if (reference != null) {
      RequestBody body =
          openApi.getComponents().getRequestBodies().get(lastPart(reference.get$ref()));
      Schema<?> form = body.getContent().get("application/x-www-form-urlencoded").getSchema();
      openApi
          .getComponents()
          .getSchemas()
          .get(lastPart(form.get$ref()))
          .getProperties()
          .keySet()
          .forEach(name -> fields.add("form:" + name));
    }
    return fields;
  }

  private static String lastPart(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
