package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The contract in the kit's jar. */
public final class Contract {
  private static final String RESOURCE = "/META-INF/openapi/instagram-v1.yaml";

  private final OpenAPI model;
  private final Map<String, ContractOperation> operations;
  private final Set<String> propertyNames;

  private Contract(OpenAPI model) {
    this.model = model;
    this.operations = new LinkedHashMap<>();
    for (ContractOperation operation : new OperationReader(model).read()) {
      operations.put(operation.id(), operation);
    }
    this.propertyNames = Set.copyOf(propertyNames(model));
  }

  /** Reads the contract from the class path. Each call returns a new instance. */
  public static Contract load() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    OpenAPI model = new OpenAPIV3Parser().readContents(text(), List.of(), options).getOpenAPI();
    if (model == null) {
      throw new IllegalStateException("The contract on the class path cannot be read.");
    }
    return new Contract(model);
  }

  private static String text() {
    try (InputStream stream = Contract.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("There is no contract on the class path: " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the identity of the contract. */
  public ContractIdentity identity() {
    return ContractIdentity.of(model.getInfo().getVersion(), text());
  }

  /** Returns all operations, in the order of the contract. */
  public List<ContractOperation> operations() {
    return List.copyOf(operations.values());
  }

  /**
   * Returns the operation with this operationId.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ContractOperation operation(String id) {
    ContractOperation operation = operations.get(id);
    if (operation == null) {
      throw new IllegalArgumentException("The contract has no operation " + id + ".");
    }
    return operation;
  }

  /** Returns a pseudo operation for requests that match no operation. */
  public ContractOperation unrouted(Unrouted kind) {
    return new OperationReader(model).read(kind);
  }

  /** Returns the names of all properties of all objects. */
  public Set<String> propertyNames() {
    return propertyNames;
  }

  private static Set<String> propertyNames(OpenAPI model) {
    Set<String> names = new HashSet<>();
    for (Schema<?> schema : model.getComponents().getSchemas().values()) {
      if (schema.getProperties() != null) {
        names.addAll(schema.getProperties().keySet());
      }
    }
    return names;
  }

  /**
   * Returns the description of a response.
   *
   * @param status a status code that the operation lists
   */
  public ContractResponse response(ContractOperation operation, int status) {
    return new ResponseReader(model).read(operation, status);
  }

  OpenAPI model() {
    return model;
  }
}
