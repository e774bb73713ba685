package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that the error response of an example fits its reason, and that the request of the example
 * contains what the server refuses.
 */
class ShownRefusalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "block, approve, ignore, deny] | block, approve, ignore] | body: action=deny"
            + " | \"error_type\":\"APIInvalidParametersError\",\"error_message\":\"Not a listed value.\"",
        "type: apiKey~      in: query~      name: access_token | type: apiKey~      in: header~      name: access_token"
            + " | ?access_token=ACCESS-TOKEN | \"error_type\":\"OAuth",
        "'    NewCommentForm:~      description: A new comment.~' | '    NewCommentForm:~      additionalProperties: false~      description: A new comment.~'"
            + " | &further=text | \"error_type\":\"APIInvalidParametersError\"",
        "x-repeatable: {action: [follow, unfollow, block, unblock]} | x-repeatable: {action: [follow, unfollow, unblock]}"
            + " | body: action=block | execute it twice",
      })
  void errorResponseFitsItsReason(String text, String other, String request, String fails) {
    String before = Released.text();
    String after = before.replace(text.replace('~', '\n'), other.replace('~', '\n'));
    assertThat(after).isNotEqualTo(before);
    assertThat(Released.review(before, after).findings())
        .filteredOn(Finding::breaking)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              ExamplePair shown = finding.example().orElseThrow();
              assertThat(shown.request()).contains(request);
              assertThat(shown.fails()).contains(fails);
            });
  }
}
