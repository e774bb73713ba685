package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that an unknown keyword does not prevent a review, and that its change is found at every
 * place.
 */
class UnknownKeywordTest {
  private static final String CONTRACT =
      """
      openapi: 3.0.3
      info: {title: A, version: 1.0.0, contact: {name: A}, license: {name: MIT}}
      externalDocs: {url: 'https://a'}
      servers: [{url: 'https://{host}', variables: {host: {default: a}}}]
      tags: [{name: a}]
      security: [{o: []}]
      paths:
        /a/{id}:
          summary: A path.
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          post:
            operationId: a
            requestBody:
              description: A body.
              content:
                multipart/form-data:
                  schema: {type: object, properties: {p: {type: string, xml: {name: q}}}}
                  encoding: {p: {contentType: a/b}}
            responses:
              '200':
                description: Fine.
                headers: {h: {description: A header., schema: {type: string}}}
                content:
                  application/xml:
                    schema: {type: object, discriminator: {propertyName: k}, required: [k], properties: {k: {type: string, title: K}}}
                    examples: {e: {summary: One., value: {k: a}}}
      components:
        securitySchemes:
          o: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a', scopes: {}}}}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{title: A",
        "{default: a",
        "{url: 'https://{host}'",
        "{name: a}",
        "summary: A path.",
        "{name: id",
        "operationId: a",
        "description: A body.",
        "encoding: {p: {contentType: a/b}}",
        "{contentType: a/b",
        "description: Fine.",
        "{description: A header.",
        "{propertyName: k",
        "title: K",
        "{name: q",
        "{summary: One.",
        "{type: oauth2",
        "{implicit: {authorizationUrl: 'https://a'",
        "openapi: 3.0.3",
      })
  void reportsTheChangeOfAnUnknownKeyword(String place) {
    String before = contractWithKeyword(place, 1);
    String after = contractWithKeyword(place, 2);

    assertThat(Released.review(before, after).findings()).as(place).anyMatch(Finding::breaking);
    assertThat(Released.review(before, before.replace("title: A,", "title: B,")).failures())
        .isEmpty();
  }

  private static String contractWithKeyword(String place, int value) {
    assertThat(CONTRACT).containsOnlyOnce(place);
    int at = CONTRACT.indexOf(place) + place.length();
    int line = CONTRACT.lastIndexOf('\n', at) + 1;
    String indentation = CONTRACT.substring(line).replaceFirst("(?s)[^ ].*", "");
    boolean flow = place.startsWith("{") || place.equals("title: K");
    boolean closed = place.endsWith("}");
    String start = CONTRACT.substring(0, closed && flow ? at - 1 : at);
    String end = CONTRACT.substring(closed && flow ? at - 1 : at);
    return start + (flow ? ", zebra: " + value : "\n" + indentation + "zebra: " + value) + end;
  }
}
