package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the review of OpenAPI 3.1 contracts with keywords that 3.0 does not have. */
class JsonSchemaKeywordsTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: A, version: 1.0.0, summary: Pets., license: {name: MIT, identifier: MIT}}
      jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
      paths:
        /a:
          post:
            operationId: a
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Body'}}}}
            responses:
              '200': {description: Fine., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            callbacks:
              done: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Told'}}}}, responses: {'200': {description: Fine.}}}}}
      webhooks:
        born: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Born'}}}}, responses: {'200': {description: Fine.}}}}
      components:
        pathItems: {Shared: {get: {responses: {'200': {description: Fine.}}}}}
        schemas:
          Body: {type: object, properties: {k: BODY}}
          Pet: {type: object, properties: {k: PET}}
          Told: {type: object, title: Told}
          Born: {type: object, title: Born}
          Other: {type: string, maxLength: 7}
      """;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{if: {minLength: 1}} | {if: {minLength: 2}} | unclassified breaking",
        "{then: {minLength: 1}} | {} | unclassified breaking",
        "{} | {else: {minLength: 1}} | unclassified breaking",
        "{contains: {minLength: 1}} | {contains: {minLength: 2}} | unclassified breaking",
        "{minContains: 1} | {minContains: 2} | unclassified breaking",
        "{maxContains: 1} | {maxContains: 2} | unclassified breaking",
        "{propertyNames: {minLength: 1}} | {propertyNames: {minLength: 2}} | unclassified breaking",
        "{dependentRequired: {a: [b]}} | {dependentRequired: {a: [c]}} | unclassified breaking",
        "{dependentSchemas: {a: {minLength: 1}}} | {dependentSchemas: {b: {minLength: 1}}} | unclassified breaking",
        "{unevaluatedItems: true} | {unevaluatedItems: false} | unclassified breaking",
        "{unevaluatedProperties: true} | {unevaluatedProperties: false} | unclassified breaking",
        "{contentEncoding: base64} | {contentEncoding: base16} | unclassified breaking",
        "{contentMediaType: a/b} | {contentMediaType: a/c} | unclassified breaking",
        "{contentSchema: {minLength: 1}} | {contentSchema: {minLength: 2}} | unclassified breaking",
        "{patternProperties: {a: {}}} | {patternProperties: {b: {}}} | unclassified breaking",
        "{patternProperties: {'^a': {}, b: {}}} | {patternProperties: {b: {}, '^a.*': {}}} | notation-changed compatible",
        "{patternProperties: {'^a': {}, b: {}}} | {patternProperties: {'^a': {}, '^a.*': {}}} | unclassified breaking",
        "{prefixItems: [{}]} | {prefixItems: [{}, {}]} | unclassified breaking",
        "{$schema: 'https://a'} | {$schema: 'https://b'} | unclassified breaking",
        "{zebra: 1} | {zebra: 2} | unclassified breaking",
        "{$comment: A one.} | {$comment: Another.} | text-changed compatible",
        "{$anchor: a} | {$anchor: b} | notation-changed compatible",
        "{$defs: {A: {}}} | {$defs: {B: {}}} | ''",
        "{examples: [a, b]} | {examples: [a, c]} | example-changed compatible",
        "{if: {title: A, minLength: 1}} | {if: {title: B, minLength: 1}} | text-changed compatible",
        "{if: {required: [a, b]}} | {if: {required: [b, a]}} | notation-changed compatible",
        "{dependentSchemas: {a: {description: A.}}} | {dependentSchemas: {a: {}}} | text-changed compatible",
        "{not: {title: A}} | {not: {title: B}} | text-changed compatible",
      })
  void reportsAKeywordOnlyIfItChanges(String before, String after, String expected) {
    List<String> rules = expected.isEmpty() ? List.of() : List.of(expected);
    assertThat(judgements(contract(before, "{}"), contract(after, "{}"))).isEqualTo(rules);
    assertThat(judgements(contract("{}", before), contract("{}", after))).isEqualTo(rules);
    assertThat(judgements(contract(before, after), contract(before, after) + "\n")).isEmpty();
  }

  /**
   * A change of the schema that a keyword refers to is found, although the keyword does not change.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{if: REF} | unclassified breaking",
        "{dependentSchemas: {a: REF}} | unclassified breaking",
        "{unevaluatedProperties: REF} | unclassified breaking",
        "{not: REF} | composition-changed breaking",
        "{prefixItems: [REF]} | request-limit-tightened breaking",
        "{patternProperties: {a: REF}} | request-limit-tightened breaking",
        "{$ref: '#/components/schemas/Other', description: Beside.} | request-limit-tightened breaking",
      })
  void comparesTheSchemasThatKeywordsReferTo(String schema, String expected) {
    String old = contract(schema.replace("REF", "{$ref: '#/components/schemas/Other'}"), "{}");

    assertThat(judgements(old, old.replace("maxLength: 7", "maxLength: 6")))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary: Pets. | summary: Cats. | text-changed compatible",
        "identifier: MIT | identifier: Apache-2.0 | text-changed compatible",
        "dialect/base | dialect/other | unclassified breaking",
        "born: | bred: | unclassified breaking",
        "title: Born | maxProperties: 3 | unclassified breaking",
        "title: Born | title: Bred | text-changed compatible",
        "title: Told | maxProperties: 3 | unclassified breaking",
        "'{get: {' | '{put: {' | ''",
      })
  void comparesTheOtherPartsOfTheContract(String from, String to, String expected) {
    String old = contract("{}", "{}");
    String now = old.replace(from, to);

    assertThat(now).isNotEqualTo(old);
    if (expected.isEmpty()) {
      assertThat(judgements(old, now)).isEmpty();
    } else {
      assertThat(judgements(old, now)).startsWith(expected);
    }
  }

  private static String contract(String body, String pet) {
    return CONTRACT.replace("BODY", body).replace("PET", pet);
  }

  private static List<String> judgements(String before, String after) {
    ReviewResult result = Released.review(before, after);
    return result.findings().stream().map(JsonSchemaKeywordsTest::judgement).toList();
  }

  private static String judgement(Finding finding) {
    return finding.rule() + (finding.breaking() ? " breaking" : " compatible");
  }
}
