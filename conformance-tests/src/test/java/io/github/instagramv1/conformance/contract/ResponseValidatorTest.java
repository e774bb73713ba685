package io.github.instagramv1.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseValidatorTest {
  private static final Contract CONTRACT = Contract.load();
  private static final ResponseValidator LENIENT = new ResponseValidator(false);
  private static final ResponseValidator STRICT = new ResponseValidator(true);
  private static final String VALID_BODY =
      "{\"meta\":{\"code\":200},\"data\":{\"incoming_status\":\"none\",\"outgoing_status\":\"follows\","
          + "\"target_user_is_private\":false}}";
  private static final String ERROR_BODY =
      "{\"meta\":{\"code\":400,\"error_type\":\"APINotFoundError\",\"error_message\":\"x\"}}";

  private static List<String> brokenRules(
      ResponseValidator validator, int status, String type, String body) {
    return validator
        .validate(
            CONTRACT.operation("getRelationship"),
            response(status, type, body),
            Optional.empty(),
            new KnownItems())
        .violations()
        .stream()
        .map(Violation::rule)
        .toList();
  }

  private static ReceivedResponse response(int status, String type, String body) {
    return new ReceivedResponse(
        status,
        Map.of(
            "content-type", List.of(type),
            "x-ratelimit-limit", List.of("5000"),
            "x-ratelimit-remaining", List.of("4999")),
        body);
  }

  @Test
  void acceptsValidResponsesAndErrors() {
    assertThat(brokenRules(STRICT, 200, "application/json; charset=utf-8", VALID_BODY)).isEmpty();
    assertThat(brokenRules(STRICT, 400, "application/json", ERROR_BODY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | follows | admires | body.schema.enum",
        "200 | \"outgoing_status\":\"follows\", | | body.schema.required",
        "200 | \"code\":200 | \"code\":201 | meta.code",
        "200 | false | \"no\" | body.schema.type",
        "418 | false | false | status.unknown",
      })
  void reportsTheBrokenRule(int status, String from, String to, String rule) {
    String body = VALID_BODY.replace(from, to == null ? "" : to);
    assertThat(brokenRules(LENIENT, status, "application/json", body)).isNotEmpty().contains(rule);
  }

  @Test
  void rejectsUndeclaredErrorTypes() {
    String body = ERROR_BODY.replace("APINotFoundError", "APINoSuchError");
    assertThat(brokenRules(LENIENT, 400, "application/json", body)).isNotEmpty();
  }

  @Test
  void rejectsHtmlEmptyAndTruncatedBodies() {
    assertThat(brokenRules(LENIENT, 200, "text/html", "<p>")).isNotEmpty();
    assertThat(brokenRules(LENIENT, 200, "application/json", "")).containsExactly("body.missing");
    assertThat(brokenRules(LENIENT, 200, "application/json", "{\"meta\":")).isNotEmpty();
  }

  @Test
  void rejectsMissingRateLimitHeaders() {
    ReceivedResponse bare =
        new ReceivedResponse(200, Map.of("Content-Type", List.of("application/json")), VALID_BODY);
    assertThat(
            LENIENT
                .validate(
                    CONTRACT.operation("getRelationship"), bare, Optional.empty(), new KnownItems())
                .violations())
        .isNotEmpty();
  }

  @Test
  void rejectsUnknownPropertiesOnlyIfStrict() {
    String body = VALID_BODY.replace("\"incoming", "\"mood\":1,\"incoming");
    ValidationResult result =
        LENIENT.validate(
            CONTRACT.operation("getRelationship"),
            response(200, "application/json", body),
            Optional.empty(),
            new KnownItems());
    assertThat(result.violations()).isEmpty();
    assertThat(result.warnings()).singleElement().asString().contains("mood");
    assertThat(brokenRules(STRICT, 200, "application/json", body)).isNotEmpty();
  }

  @Test
  void validatesTheBodyInsideJsonp() {
    assertThat(brokenRulesOfJsonp("f(" + VALID_BODY + ")", "f")).isEmpty();
    assertThat(brokenRulesOfJsonp("f(" + VALID_BODY.replace("follows", "x") + ")", "f"))
        .isNotEmpty();
    assertThat(brokenRulesOfJsonp("g(" + VALID_BODY + ")", "f")).containsExactly("jsonp.call");
  }

  private static List<String> brokenRulesOfJsonp(String body, String callback) {
    return LENIENT
        .validate(
            CONTRACT.operation("getRelationship"),
            response(200, "application/javascript; charset=utf-8", body),
            Optional.of(callback),
            new KnownItems())
        .violations()
        .stream()
        .map(Violation::rule)
        .toList();
  }
}
