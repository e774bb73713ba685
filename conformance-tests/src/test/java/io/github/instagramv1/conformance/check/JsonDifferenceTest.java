package io.github.instagramv1.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'a':[1,{'b':2}],'c':0}; {'a':[1,{'b':3}],'c':1}; /a/1/b: expected 2, got 3",
        "{'a':1}; {'a':1,'b':null}; /b: expected nothing, got null",
        "{'a':1,'b':null}; {'a':1}; /b: expected null, got nothing",
        "[1,2]; [1]; /1: expected 2, got nothing",
        "{'a':[]}; {'a':{}}; /a: expected [], got {}",
        "1; '2'; expected 1, got \"2\"",
      },
      quoteCharacter = '`')
  void namesTheFirstDifference(String expected, String actual, String message) throws Exception {
    assertThat(JsonDifference.of(json(expected), json(actual)).orElseThrow().message())
        .isEqualTo(message);
  }

  @Test
  void findsNoDifferenceInEqualValues() throws Exception {
    assertThat(JsonDifference.of(json("{'a':[1,{'b':2}]}"), json("{'a':[1,{'b':2}]}"))).isEmpty();
  }

  private static JsonNode json(String text) throws Exception {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
