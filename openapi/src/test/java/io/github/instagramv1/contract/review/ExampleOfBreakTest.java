package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that the example of a breaking change is an exchange, or a line of Java, that worked before
 * and now fails.
 */
class ExampleOfBreakTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "operationId: getTag~ | operationId: fetchTag~ | TagsApi.getTag(\"harbour\"); | compiles | javac:"
            + " cannot find symbol: method getTag",
        "name: min_id~ | ^name: min_id~      required: true~^ | GET"
            + " /v1/geographies/58/media/recent?access_token=ACCESS-TOKEN | ^200 "
            + " {\"data\":[],\"meta\":{\"code\":200},\"pagination\":{}}^ | ^400 "
            + " {\"meta\":{\"code\":400,\"error_type\":\"APIInvalidParametersError\",\"error_message\":\"min_id"
            + " is missing.\"}}  (`min_id` is missing)^",
        "name: lat~      in: query~      required: true~ | ^name: lat~      in: query~^ | new"
            + " SearchMediaRequest(..., lat); | compiles | javac: constructor SearchMediaRequest cannot be"
            + " applied to given types",
        "required: [text] | required: [] | new CreateCommentRequest(..., text); | compiles | javac:"
            + " constructor CreateCommentRequest cannot be applied to given types",
        "x-clamped-to: 33 | x-clamped-to: 12 | GET"
            + " /v1/geographies/58/media/recent?count=34&access_token=ACCESS-TOKEN | ^200 "
            + " {\"data\":[],\"meta\":{\"code\":200},\"pagination\":{}}  (`count` counts as 33)^ | ^200 "
            + " {\"data\":[],\"meta\":{\"code\":200},\"pagination\":{}}  (`count` counts as 12)^",
        "example: '1121649402349554691', x-id-of: comment | example: '1121649402349554691' | CommentId"
            + " value = comment.id(); | compiles | javac: incompatible types: String cannot"
            + " be converted to CommentId",
      })
  void usesTheExamplesOfTheContract(
      String text, String other, String request, String worked, String fails) {
    String before = Released.text();
    String after = before.replace(text.replace('~', '\n'), other.replace('~', '\n'));
    assertThat(Released.review(before, after).findings())
        .filteredOn(Finding::breaking)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.example()).contains(new ExamplePair(request, worked, fails)));
  }
}
