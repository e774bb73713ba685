package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a contract is reviewed in spite of a fault that does not prevent a comparison. */
class TolerancesTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: A, version: '1.0'}
      paths:
        /a/{id}:
          get:
            operationId: a
            description: WORDS
            security: [{SCHEME: []}]
            parameters: [{name: SEVEN, in: path, required: true, schema: {type: string}}]
            responses: {'200': {description: Fine., content: {a/b: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        /a/{some}/b:
          get: {operationId: OPERATION, description: WORDS, responses: {}}
        /a/{other}/b:
          put: {operationId: c, description: WORDS, responses: {}}
      components:
        schemas:
          Pet: {type: array, description: WORDS, items: {type: string, format: byte, enum: [aa, bb]}}
          Tree: {type: object, properties: {trees: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
        securitySchemes:
          o: {type: TYPE}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOTHING=NOTHING",
        "name: SEVEN=name: eight",
        "SCHEME=gone",
        "{type: TYPE}={type: mutualTLS}",
        "OPERATION=a",
        "items: {type: string, format: byte, enum: [aa, bb]}=title: Pets",
        "Pet: {=Pet: {default: 7, ",
      })
  void comparesAContractInSpiteOfAFault(String fault) {
    String[] parts = fault.split("=", -1);
    String old =
        CONTRACT
            .replace(parts[0], parts[1])
            .replace("SEVEN", "id")
            .replace("SCHEME", "o")
            .replace("TYPE", "apiKey, in: header, name: h")
            .replace("OPERATION", "b");
    String now = old.replace("WORDS", "Zebra crossing.");

    assertThat(Released.review(old.replace("WORDS", "Zebra."), now).findings())
        .isNotEmpty()
        .noneMatch(Finding::breaking);
    assertThat(
            Released.review(
                    now,
                    now.replace(
                        "parameters: [",
                        "parameters: [{name: n, in: query, required: true, schema: {type: string}}, "))
                .failures())
        .extracting(Finding::rule)
        .containsExactly("parameter-added-required");
  }
}
