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
  private static final ResponseValidator JUDGE = new ResponseValidator(false);
  private static final ResponseValidator STRICT = new ResponseValidator(true);
  private static final String GOOD =
      "{\"meta\":{\"code\":200},\"data\":{\"incoming_status\":\"none\",\"outgoing_status\":\"follows\","
          + "\"target_user_is_private\":false}}";
  private static final String REFUSAL =
      "{\"meta\":{\"code\":400,\"error_type\":\"APINotFoundError\",\"error_message\":\"x\"}}";

  private static List<String> judge(ResponseValidator judge, int status, String type, String body) {
    return judge
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
  void aGoodResponseAndAGoodRefusalAgree() {
    assertThat(judge(STRICT, 200, "application/json; charset=utf-8", GOOD)).isEmpty();
    assertThat(judge(STRICT, 400, "application/json", REFUSAL)).isEmpty();
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
  void aResponseThatDisagreesIsNamedByItsRule(int status, String from, String to, String rule) {
    String body = GOOD.replace(from, to == null ? "" : to);
    assertThat(judge(JUDGE, status, "application/json", body)).isNotEmpty().contains(rule);
  }

  @Test
  void anErrorTypeThatTheOperationCannotGiveDisagrees() {
    String body = REFUSAL.replace("APINotFoundError", "APINoSuchError");
    assertThat(judge(JUDGE, 400, "application/json", body)).isNotEmpty();
  }

  @Test
  void htmlAndNothingDisagree() {
    assertThat(judge(JUDGE, 200, "text/html", "<p>")).isNotEmpty();
    assertThat(judge(JUDGE, 200, "application/json", "")).containsExactly("body.missing");
    assertThat(judge(JUDGE, 200, "application/json", "{\"meta\":")).isNotEmpty();
  }

  @Test
  void aMissingRateHeaderDisagrees() {
    ReceivedResponse bare =
        new ReceivedResponse(200, Map.of("Content-Type", List.of("application/json")), GOOD);
    assertThat(
            JUDGE
                .validate(
                    CONTRACT.operation("getRelationship"), bare, Optional.empty(), new KnownItems())
                .violations())
        .isNotEmpty();
  }

  @Test
  void anUnknownPropertyIsAWarningAndDisagreesOnlyIfStrict() {
    String body = GOOD.replace("\"incoming", "\"mood\":1,\"incoming");
    ValidationResult judgement =
        JUDGE.validate(
            CONTRACT.operation("getRelationship"),
            response(200, "application/json", body),
            Optional.empty(),
            new KnownItems());
    assertThat(judgement.violations()).isEmpty();
    assertThat(judgement.warnings()).singleElement().asString().contains("mood");
    assertThat(judge(STRICT, 200, "application/json", body)).isNotEmpty();
  }

  @Test
  void jsonpIsJudgedByWhatItWraps() {
    assertThat(wrapped("f(" + GOOD + ")", "f")).isEmpty();
    assertThat(wrapped("f(" + GOOD.replace("follows", "x") + ")", "f")).isNotEmpty();
    assertThat(wrapped("g(" + GOOD + ")", "f")).containsExactly("jsonp.call");
  }

  private static List<String> wrapped(String body, String callback) {
    return JUDGE
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
