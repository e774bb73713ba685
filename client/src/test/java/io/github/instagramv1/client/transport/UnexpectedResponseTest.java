package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests responses that do not belong to this API, and unusual responses that do. */
class UnexpectedResponseTest {
  private final ResponseReader reader = new ResponseReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "200 | ''                                          | EMPTY",
        "200 | '  '                                        | EMPTY",
        "204 | ''                                          | EMPTY",
        "200 | <html><body>Log in</body></html>            | HTML",
        "200 | <error/>                                    | HTML",
        "200 | Log in first                                | NOT_JSON",
        "200 | {'data': {'id': '8'}, 'meta': oops {}}      | NOT_JSON",
        "200 | {'data': {'id': '8'                         | CUT_OFF",
        "200 | null                                        | WRONG_SHAPE",
        "200 | []                                          | WRONG_SHAPE",
        "200 | \"text\"                                      | WRONG_SHAPE",
        "200 | 42                                          | WRONG_SHAPE",
        "200 | {}                                          | WRONG_SHAPE",
        "200 | {'status': 'ok'}                            | WRONG_SHAPE",
        "200 | {'data': [1], 'meta': {'code': 200}}        | WRONG_SHAPE",
        "200 | {'meta': []}                                | WRONG_SHAPE",
        "200 | {'data': 'x', 'meta': {'code': 200}}        | WRONG_SHAPE",
        "200 | {'data': null, 'meta': {'code': 200}}       | WRONG_SHAPE",
        "200 | {'data': null}                              | WRONG_SHAPE",
        "200 | {'meta': {'code': 200}}                     | WRONG_SHAPE",
        "200 | \uFEFF                                      | EMPTY",
        "301 | ''                                          | REDIRECT",
        "307 | <html>moved</html>                          | REDIRECT",
        "304 | ''                                          | EMPTY",
        "306 | ''                                          | EMPTY"
      })
  void classifiesMalformedResponses(int status, String body, Kind kind) {
    UnexpectedResponseException failure = malformed(status, body.replace('\'', '"'));
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.body()).isEqualTo(body.replace('\'', '"'));
  }

  @Test
  void reportsAWrongTypeWithoutEchoingTheValue() {
    UnexpectedResponseException failure = malformed(200, "{\"data\": \"access-token-5ec3e7\"}");
    assertThat(failure)
        .hasMessageContaining("data is a text, but must be an object")
        .hasMessageNotContaining("5ec3e7")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'data': {'id': '8'}, 'meta': {'code': 200}, 'novelty': {'a': [1]}}",
        "{'data': {'id': 8}, 'meta': {'code': 200}}",
        "{'data': {'id': '8', 'counts': {'media': '12'}}}",
        "{'data': {'id': '8', 'counts': null}, 'meta': {'code': 200}}",
        "{'meta': {'code': 200}, 'data': {}}",
        "{'meta': {}, 'data': {}}",
        "{'data': {'id': {'pk': 8}}}",
        "{'data': {'counts': {'media': 'many'}}}",
        "{'data': {}, 'meta': {'code': 'fine'}}",
        "{'data': {}, 'meta': []}",
        "{'data': [], 'meta': {'code': 200}}",
        "{'data': []}",
        "  {'data': {}}\n"
      })
  void acceptsResponsesWithOddDetails(String body) {
    Object response = Responses.read(reader, 200, body.replace('\'', '"'));
    assertThat(response).isNotNull();
  }

  @Test
  void acceptsOtherSuccessfulStatuses() {
    assertThat(Responses.read(reader, 201, "{\"data\": {}, \"meta\": {\"code\": 201}}"))
        .isNotNull();
  }

  private UnexpectedResponseException malformed(int status, String body) {
    return catchThrowableOfType(
        UnexpectedResponseException.class,
        () -> Responses.read(reader, status, body.getBytes(StandardCharsets.UTF_8)));
  }
}
