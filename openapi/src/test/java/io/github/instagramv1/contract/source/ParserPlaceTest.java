package io.github.instagramv1.contract.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserPlaceTest {
  private static final String CONTRACT =
      """
      openapi: 3.0.3
      info: {title: A}
      paths:
        /a/{b-c}:
          get:
            parameters:
              - {name: b-c, in: path}
              - {name: q, in: nowhere}
              - {$ref: '#/components/parameters/P'}
            responses: {'200': {}, default: {content: {application/json: {schema: {requird: 1}}}}}
      components:
        parameters:
          P: {name: p, in: query, require: true}
      """;

  /** The messages are those that the parser reports for this contract. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "attribute info.version is missing | /info",
        "attribute paths.'/a/{b-c}'(get).responses.200.description is missing |"
            + " /paths/~1a~1{b-c}/get/responses/200",
        "attribute paths.'/a/{b-c}'(get).responses.default.content.'application/json'.schema.requird is"
            + " unexpected | /paths/~1a~1{b-c}/get/responses/default/content/application~1json/schema/requird",
        "attribute paths.'/a/{b-c}'(get).parameters.[q].in is not of type `[query]` |"
            + " /paths/~1a~1{b-c}/get/parameters/1/in",
        "attribute paths.'/a/{b-c}'(get).parameters.[p].schema is missing |"
            + " /paths/~1a~1{b-c}/get/parameters/2",
        "attribute components.parameters.P.[p].require is unexpected | /components/parameters/P/require",
        "paths.For path parameter b-c the required value should be true | /paths",
        "something else | \"\"",
      })
  void findsTheDeepestPlaceThatAMessageNames(String message, String pointer)
      throws UnreadableContract {
    YamlValue root = YamlReader.read("a.yaml", CONTRACT).root();
    assertThat(ParserPlace.of(root, message).pointer()).isEqualTo(pointer);
  }
}
