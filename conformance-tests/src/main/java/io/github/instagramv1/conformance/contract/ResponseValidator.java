package io.github.instagramv1.conformance.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Validates responses against the contract: status code, media type, headers, schema and error
 * type.
 */
public final class ResponseValidator {
  private static final String ADDITIONAL = "validation.response.body.schema.additionalProperties";

  private final OpenApiInteractionValidator validator;
  private final UrlProperties urls;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param strict whether a property that the contract does not define is a violation instead of a
   *     warning
   */
  public ResponseValidator(boolean strict) {
    LevelResolver levels =
        LevelResolver.create()
            .withLevel(
                ADDITIONAL, strict ? ValidationReport.Level.ERROR : ValidationReport.Level.WARN)
            .build();
    OpenAPI contract = new ValidatorModel().build();
    this.urls = new UrlProperties(contract);
    this.validator =
        OpenApiInteractionValidator.createFor(contract).withLevelResolver(levels).build();
  }

  /**
   * Validates a response.
   *
   * @param callback the function name in the request, whose response is JSONP
   * @param known the valid items of earlier responses; those of this response are added
   */
  public ValidationResult validate(
      ContractOperation operation,
      ReceivedResponse response,
      Optional<String> callback,
      KnownItems known) {
    if (callback.isPresent() && response.mediaType().endsWith("/javascript")) {
      return validateJsonp(operation, response, callback.get(), known);
    }
    return validateJson(operation, response, known);
  }

  private ValidationResult validateJsonp(
      ContractOperation operation, ReceivedResponse response, String callback, KnownItems known) {
    String pointer = operation.pointer(response.status());
    if (!response.mediaType().equals("application/javascript") || response.status() != 200) {
      String message =
          response.status() + " with " + response.mediaType() + " is not a JSONP response";
      return ValidationResult.of(new Violation(operation.id(), "jsonp.envelope", message, pointer));
    }
    Optional<String> inner = Jsonp.unwrap(response.body(), callback);
    if (inner.isEmpty()) {
      String message = "the body does not call the function " + callback;
      return ValidationResult.of(new Violation(operation.id(), "jsonp.call", message, pointer));
    }
    int code = metaIn(tree(inner.get())).path("code").asInt(200);
    Map<String, List<String>> headers = new HashMap<>(response.headers());
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("Content-Type"));
    headers.put("Content-Type", List.of("application/json; charset=utf-8"));
    return validateJson(operation, new ReceivedResponse(code, headers, inner.get()), known);
  }

  private ValidationResult validateJson(
      ContractOperation operation, ReceivedResponse response, KnownItems known) {
    if (response.body().isEmpty()) {
      String pointer = operation.pointer(response.status());
      return ValidationResult.of(new Violation(operation.id(), "body.missing", "no body", pointer));
    }
    if (response.mediaType().isEmpty()) {
      return ValidationResult.of(
          new Violation(
              operation.id(),
              "contentType.missing",
              "the response has no Content-Type",
              operation.pointer(response.status())));
    }
    KnownItems.Reading reading = known.read(operation, response);
    ValidationResult judgement = validateWhole(operation, reading.response());
    if (judgement.isClean()) {
      known.addValid(reading);
      return judgement;
    }
    return reading.shortened() ? validateWhole(operation, response) : judgement;
  }

  private ValidationResult validateWhole(ContractOperation operation, ReceivedResponse response) {
    SimpleResponse.Builder builder = SimpleResponse.Builder.status(response.status());
    response.headers().forEach(builder::withHeader);
    builder.withBody(response.body());
    ValidationReport report =
        validator.validateResponse(
            operation.path().replaceAll("\\{[^}]+}", "1"),
            Request.Method.valueOf(operation.method()),
            builder.build());
    String pointer = operation.pointer(response.status());
    List<Violation> violations = new ArrayList<>();
    List<Violation> warnings = new ArrayList<>();
    for (ValidationReport.Message message : report.getMessages()) {
      String rule = message.getKey().replace("validation.response.", "");
      Violation each = new Violation(operation.id(), rule, message.getMessage(), pointer);
      switch (message.getLevel()) {
        case ERROR -> violations.add(each);
        case WARN -> warnings.add(each);
        default -> {}
      }
    }
    if (violations.isEmpty()) {
      JsonNode body = tree(response.body());
      validateMeta(operation, response, body, violations);
      urls.firstInvalid(body)
          .ifPresent(
              url ->
                  violations.add(
                      new Violation(operation.id(), "body.schema.format.uri", url, pointer)));
    }
    return new ValidationResult(violations, warnings);
  }

  private void validateMeta(
      ContractOperation operation, ReceivedResponse response, JsonNode body, List<Violation> out) {
    String pointer = operation.pointer(response.status());
    JsonNode meta = metaIn(body);
    if (meta.path("code").asInt() != response.status()) {
      String message =
          "code " + meta.path("code") + " in a response of status " + response.status();
      out.add(new Violation(operation.id(), "meta.code", message, pointer));
    }
    Set<String> legal = operation.errorTypes().getOrDefault(response.status(), Set.of());
    String type = meta.path("error_type").asText();
    if (response.status() >= 400 && !legal.contains(type)) {
      String message = "error_type " + type + " is not one of " + legal;
      out.add(new Violation(operation.id(), "meta.error_type", message, pointer));
    }
    String contentType = response.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (contentType.contains("charset=") && !contentType.contains("utf-8")) {
      out.add(new Violation(operation.id(), "charset", contentType, pointer));
    }
  }

  /** Returns the object with code and error type: {@code meta}, or the whole body if it is flat. */
  private static JsonNode metaIn(JsonNode body) {
    return body.has("meta") ? body.get("meta") : body;
  }

  private JsonNode tree(String body) {
    try {
      return mapper.readTree(body);
    } catch (JsonProcessingException e) {
      return mapper.missingNode();
    }
  }
}
