package io.github.instagramv1.conformance.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds replies against the contract: status, media type, headers, schema and error type. */
public final class ReplyJudge {
  private static final String ADDITIONAL = "validation.response.body.schema.additionalProperties";

  private final OpenApiInteractionValidator validator;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param strict whether a property that the contract does not know is a disagreement, or else a
   *     warning
   */
  public ReplyJudge(boolean strict) {
    LevelResolver levels =
        LevelResolver.create()
            .withLevel(
                ADDITIONAL, strict ? ValidationReport.Level.ERROR : ValidationReport.Level.WARN)
            .build();
    this.validator =
        OpenApiInteractionValidator.createFor(new JudgeModel().build())
            .withLevelResolver(levels)
            .build();
  }

  /**
   * What is wrong with a reply.
   *
   * @param callback the function name that the request asked for, whose reply comes as JSONP
   * @param known of earlier replies; what is right in this one is added
   */
  public Judgement judge(
      ContractOperation operation,
      ReceivedReply reply,
      Optional<String> callback,
      KnownItems known) {
    if (callback.isPresent() && reply.mediaType().endsWith("/javascript")) {
      return judgeJsonp(operation, reply, callback.get(), known);
    }
    return judgeJson(operation, reply, known);
  }

  private Judgement judgeJsonp(
      ContractOperation operation, ReceivedReply reply, String callback, KnownItems known) {
    String pointer = operation.pointer(reply.status());
    if (!reply.mediaType().equals("application/javascript") || reply.status() != 200) {
      String message = reply.status() + " with " + reply.mediaType() + " is not a JSONP reply";
      return Judgement.of(new Disagreement(operation.id(), "jsonp.envelope", message, pointer));
    }
    Optional<String> inner = Jsonp.unwrap(reply.body(), callback);
    if (inner.isEmpty()) {
      String message = "the body is not a call of " + callback;
      return Judgement.of(new Disagreement(operation.id(), "jsonp.call", message, pointer));
    }
    int code = metaOf(inner.get()).path("code").asInt(200);
    Map<String, List<String>> headers = new HashMap<>(reply.headers());
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("Content-Type"));
    headers.put("Content-Type", List.of("application/json; charset=utf-8"));
    return judgeJson(operation, new ReceivedReply(code, headers, inner.get()), known);
  }

  private Judgement judgeJson(ContractOperation operation, ReceivedReply reply, KnownItems known) {
    if (reply.body().isEmpty()) {
      String pointer = operation.pointer(reply.status());
      return Judgement.of(new Disagreement(operation.id(), "body.missing", "no body", pointer));
    }
    if (reply.mediaType().isEmpty()) {
      return Judgement.of(
          new Disagreement(
              operation.id(),
              "contentType.missing",
              "the reply does not say what it is",
              operation.pointer(reply.status())));
    }
    KnownItems.Reading reading = known.read(operation, reply);
    Judgement judgement = judgeWhole(operation, reading.reply());
    if (judgement.clean()) {
      known.right(reading);
      return judgement;
    }
    return reading.shortened() ? judgeWhole(operation, reply) : judgement;
  }

  private Judgement judgeWhole(ContractOperation operation, ReceivedReply reply) {
    SimpleResponse.Builder builder = SimpleResponse.Builder.status(reply.status());
    reply.headers().forEach(builder::withHeader);
    builder.withBody(reply.body());
    ValidationReport report =
        validator.validateResponse(
            operation.path().replaceAll("\\{[^}]+}", "1"),
            Request.Method.valueOf(operation.method()),
            builder.build());
    String pointer = operation.pointer(reply.status());
    List<Disagreement> disagreements = new ArrayList<>();
    List<Disagreement> warnings = new ArrayList<>();
    for (ValidationReport.Message message : report.getMessages()) {
      String rule = message.getKey().replace("validation.response.", "");
      Disagreement each = new Disagreement(operation.id(), rule, message.getMessage(), pointer);
      switch (message.getLevel()) {
        case ERROR -> disagreements.add(each);
        case WARN -> warnings.add(each);
        default -> {}
      }
    }
    if (disagreements.isEmpty()) {
      judgeMeta(operation, reply, pointer, disagreements);
    }
    return new Judgement(disagreements, warnings);
  }

  private void judgeMeta(
      ContractOperation operation, ReceivedReply reply, String pointer, List<Disagreement> out) {
    JsonNode meta = metaOf(reply.body());
    if (meta.path("code").asInt() != reply.status()) {
      String message = "code " + meta.path("code") + " in a reply of status " + reply.status();
      out.add(new Disagreement(operation.id(), "meta.code", message, pointer));
    }
    Set<String> legal = operation.errorTypes().getOrDefault(reply.status(), Set.of());
    String type = meta.path("error_type").asText();
    if (reply.status() >= 400 && !legal.contains(type)) {
      String message = "error_type " + type + " is not one of " + legal;
      out.add(new Disagreement(operation.id(), "meta.error_type", message, pointer));
    }
    String contentType = reply.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (contentType.contains("charset=") && !contentType.contains("utf-8")) {
      out.add(new Disagreement(operation.id(), "charset", contentType, pointer));
    }
  }

  /** The object that holds code and error type: {@code meta}, or the whole where it is flat. */
  private JsonNode metaOf(String body) {
    try {
      JsonNode tree = mapper.readTree(body);
      return tree.has("meta") ? tree.get("meta") : tree;
    } catch (JsonProcessingException e) {
      return mapper.missingNode();
    }
  }
}
