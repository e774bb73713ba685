package io.github.instagramv1.conformance.integration.stub;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of responses in the contract. */
final class Examples {
  private static final String RESOURCE = "/META-INF/openapi/instagram-v1.yaml";

  private final OpenAPI contract;

  Examples() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    try (InputStream stream = Examples.class.getResourceAsStream(RESOURCE)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      this.contract = new OpenAPIV3Parser().readContents(text, List.of(), options).getOpenAPI();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the path item of the contract that matches best: a path without variables if there is
   * one. Empty if no path matches.
   */
  Optional<PathItem> path(String path) {
    Map<String, PathItem> paths = contract.getPaths();
    return Optional.ofNullable(paths.get(path))
        .or(
            () ->
                paths.entrySet().stream()
                    .filter(each -> path.matches(each.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** The first example of a response of this name. */
  String response(String name) {
    return firstExample(contract.getComponents().getResponses().get(name));
  }

  /** The first example of a response. */
  String firstExample(ApiResponse response) {
    Example example =
        response.getContent().get("application/json").getExamples().values().iterator().next();
    String ref = example.get$ref();
    Example found =
        ref == null
            ? example
            : contract.getComponents().getExamples().get(ref.substring(ref.lastIndexOf('/') + 1));
    return Json.mapper().valueToTree(found.getValue()).toString();
  }
}
