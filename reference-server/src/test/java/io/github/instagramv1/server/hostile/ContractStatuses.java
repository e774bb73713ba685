package io.github.instagramv1.server.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The status codes that the contract lists for each operation. */
final class ContractStatuses {
  private static final String CONTRACT = "/META-INF/openapi/instagram-v1.yaml";

  private final JsonNode paths;

  private ContractStatuses(JsonNode paths) {
    this.paths = paths;
  }

  static ContractStatuses read() {
    try (InputStream contract = ContractStatuses.class.getResourceAsStream(CONTRACT)) {
      return new ContractStatuses(new YAMLMapper().readTree(contract).get("paths"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the status codes of an operation, which the contract must have. */
  Set<Integer> of(String method, String template) {
    Set<Integer> statuses = new HashSet<>();
    paths
        .get(template)
        .get(method.toLowerCase(Locale.ROOT))
        .get("responses")
        .fieldNames()
        .forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
    return statuses;
  }
}
