package io.github.instagramv1.contract.review.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.source.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that parameters are written as in the table "Style Examples" of OpenAPI 3.0.3,
 * percent-encoded.
 */
class ParameterStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "in: query | blue | color=blue",
        "in: query | ['blue','black'] | color=blue&color=black",
        "in: query, explode: false | ['blue','black'] | color=blue,black",
        "in: query, style: spaceDelimited | ['blue','black'] | color=blue%20black",
        "in: query, style: pipeDelimited | ['blue','black'] | color=blue%7Cblack",
        "in: query, style: pipeDelimited, explode: true | ['blue','black'] | color=blue&color=black",
        "in: query | {'R':100,'G':200} | R=100&G=200",
        "in: query, explode: false | {'R':100,'G':200} | color=R,100,G,200",
        "in: query, style: deepObject, explode: true | {'R':100,'G':200} | color%5BR%5D=100&color%5BG%5D=200",
        "in: query, content: {application/json: {}} | {'R':100} | color=%7B%22R%22:100%7D",
        "in: query | [] | color=",
        "in: query | {} | color=",
      })
  void writesAQuery(String parameter, String value, String query) throws Exception {
    assertThat(String.join("&", style(parameter).inQuery(json(value)))).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "in: path | blue | blue",
        "in: path | ['blue','black'] | blue,black",
        "in: header | {'R':100,'G':200} | R,100,G,200",
        "in: header, explode: true | {'R':100,'G':200} | R=100,G=200",
        "in: header, content: {application/json: {}} | ['blue'] | [\"blue\"]",
      })
  void writesAPathOrAHeader(String parameter, String value, String text) throws Exception {
    assertThat(style(parameter).unencoded(json(value))).isEqualTo(text);
  }

  private static ParameterStyle style(String parameter) throws Exception {
    String text = "parameter: {name: color, " + parameter + "}";
    return new ParameterStyle(
        YamlReader.read("contract.yaml", text).root().get("parameter").orElseThrow());
  }

  private static JsonNode json(String value) throws Exception {
    String text = value.matches("[\\[{].*") ? value.replace('\'', '"') : '"' + value + '"';
    return new ObjectMapper().readTree(text);
  }
}
