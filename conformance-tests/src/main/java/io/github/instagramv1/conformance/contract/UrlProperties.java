package io.github.instagramv1.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties whose values are URLs: those with the format {@code uri} wherever the contract has
 * a property of their name. RFC 3986 calls a relative reference and an empty text no URI, but the
 * response validator accepts both.
 */
final class UrlProperties {
  private final Set<String> names = new HashSet<>();

  UrlProperties(OpenAPI contract) {
    Set<String> others = new HashSet<>();
    for (Schema<?> schema : contract.getComponents().getSchemas().values()) {
      if (schema.getProperties() != null) {
        schema
            .getProperties()
            .forEach(
                (name, property) ->
                    ("uri".equals(property.getFormat()) ? names : others).add(name));
      }
    }
    names.removeAll(others);
  }

  /** Returns the first property of a body that is no absolute URL, with its value. */
  Optional<String> firstInvalid(JsonNode body) {
    if (body.isObject()) {
      for (Map.Entry<String, JsonNode> property : body.properties()) {
        JsonNode value = property.getValue();
        if (value.isTextual() && names.contains(property.getKey()) && !isUrl(value.asText())) {
          return Optional.of(property.getKey() + " is " + value);
        }
      }
    }
    for (JsonNode child : body) {
      if (child.isContainerNode()) {
        Optional<String> invalid = firstInvalid(child);
        if (invalid.isPresent()) {
          return invalid;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isUrl(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
