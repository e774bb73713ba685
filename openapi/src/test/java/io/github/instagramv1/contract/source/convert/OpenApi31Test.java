package io.github.instagramv1.contract.source.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the conversion of each keyword of OpenAPI 3.1 that 3.0 expresses in another way. */
class OpenApi31Test {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: [string, 'null']} | {\"type\":\"string\",\"nullable\":true}",
        "{type: [string]} | {\"type\":\"string\"}",
        "{type: 'null'} | {\"nullable\":true}",
        "{type: [string, integer]} | {\"anyOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}",
        "{type: [array, string], items: {type: string}} |"
            + " {\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"string\"}],\"items\":{\"type\":\"string\"}}",
        "{const: a} | {\"enum\":[\"a\"]}",
        "{exclusiveMinimum: 5} | {\"exclusiveMinimum\":true,\"minimum\":5}",
        "{minimum: 7, exclusiveMinimum: 5} | {\"minimum\":7}",
        "{minimum: 5, exclusiveMinimum: 5} | {\"minimum\":5,\"exclusiveMinimum\":true}",
        "{maximum: 3, exclusiveMaximum: 5} | {\"maximum\":3}",
        "{exclusiveMaximum: 1.5} | {\"exclusiveMaximum\":true,\"maximum\":1.5}",
        "{examples: [a]} | {\"example\":\"a\"}",
        "{examples: [a, b, c]} | {\"example\":\"a\",\"examples\":[\"b\",\"c\"]}",
        "true | {}",
        "false | {\"not\":{}}",
        "{properties: {a: true, b: false}, items: false} |"
            + " {\"properties\":{\"a\":{},\"b\":{\"not\":{}}},\"items\":{\"not\":{}}}",
        "{allOf: [true], prefixItems: [false]} | {\"allOf\":[{}],\"prefixItems\":[{\"not\":{}}]}",
        "{additionalProperties: false, unevaluatedProperties: false} |"
            + " {\"additionalProperties\":false,\"unevaluatedProperties\":false}",
        "{default: true, const: false} | {\"default\":true,\"enum\":[false]}",
        "{if: {const: 1}, contentSchema: {const: 1}} |"
            + " {\"if\":{\"enum\":[1]},\"contentSchema\":{\"enum\":[1]}}",
        "{$ref: '#/components/schemas/B'} | {\"$ref\":\"#/components/schemas/B\"}",
        "{$ref: '#/components/schemas/B', description: Other.} |"
            + " {\"allOf\":[{\"$ref\":\"#/components/schemas/B\"}],\"description\":\"Other.\"}",
        "{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]} |"
            + " {\"allOf\":[{\"$ref\":\"#/components/schemas/B\"}],\"nullable\":true}",
        "{anyOf: [{type: string, minLength: 1}, {type: 'null'}]} |"
            + " {\"nullable\":true,\"type\":\"string\",\"minLength\":1}",
        "{oneOf: [{type: 'null'}, {type: string, title: B}], title: A} |"
            + " {\"title\":\"A\",\"nullable\":true,\"type\":\"string\"}",
        "{maxLength: 1, anyOf: [{type: 'null'}, {type: string, maxLength: 2}]} |"
            + " {\"maxLength\":1,\"allOf\":[{\"type\":\"string\",\"maxLength\":2}],\"nullable\":true}",
        "{oneOf: [{type: string}, {type: integer}, {type: 'null'}]} |"
            + " {\"oneOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}],\"nullable\":true}",
        "{properties: {a: {const: 1}}, items: {type: [string, 'null']}} |"
            + " {\"properties\":{\"a\":{\"enum\":[1]}},\"items\":{\"type\":\"string\",\"nullable\":true}}",
        "{default: {const: 1}, example: {type: [a]}} |"
            + " {\"default\":{\"const\":1},\"example\":{\"type\":[\"a\"]}}",
      })
  void convertsEachKeywordToOpenApi30(String schema, String expected) throws UnreadableContract {
    assertThat(
            read(
                    "3.1.0",
                    "components: {schemas: {A: " + schema + ", B: {type: string}}}\npaths: {}")
                .root()
                .at("components", "schemas", "A")
                .orElseThrow()
                .json())
        .isEqualTo(expected);
  }

  @Test
  void convertsSchemasAtEveryPlace() throws UnreadableContract {
    String text =
        "paths: {/a: {parameters: [{name: p, in: query, schema: {const: 1}}], get: {responses:"
            + " {'200': {headers: {h: {schema: {const: 1}}}, content: {a/b: {schema: {const: 1},"
            + " example: {const: 1}}}}}}}}";
    String json = read("3.1.0", text).root().json();

    assertThat(json.split("\"enum\":\\[1]", -1)).hasSize(4);
    assertThat(json).contains("\"example\":{\"const\":1}");
  }

  @Test
  void convertsWebhooksOfAContractWithoutPaths() throws UnreadableContract {
    YamlDocument document =
        read(
            "3.1.1",
            "webhooks: {a: {post: {requestBody: {content: {a/b: {schema: {const: 1}}}}}}}");

    assertThat(document.root().at("webhooks", "a", "post").orElseThrow().json())
        .contains("\"enum\":[1]");
    assertThat(document.root().get("paths")).isPresent();
    assertThat(document.notes()).containsExactly("OpenAPI 3.1 is compared in the words of 3.0.");
  }

  @Test
  void acceptsOperationsWithoutResponses() throws UnreadableContract {
    assertThat(
            read("3.1.0", "paths: {/a: {get: {}}}").root().at("paths", "/a").orElseThrow().json())
        .isEqualTo("{\"get\":{\"responses\":{}}}");
  }

  @Test
  void convertsHeadersOfAnyName() throws UnreadableContract {
    assertThat(
            read(
                    "3.1.0",
                    "paths: {/a: {get: {responses: {'200': {headers: {x-a: {schema: {const:"
                        + " 1}}}}}}}}")
                .root()
                .json())
        .contains("{\"x-a\":{\"schema\":{\"enum\":[1]}}}");
  }

  @Test
  void inlinesPathItemsOfComponents() throws UnreadableContract {
    YamlDocument document =
        read(
            "3.1.0",
            "paths: {/a: {$ref: '#/components/pathItems/A', summary: Own.}}\n"
                + "components: {pathItems: {A: {$ref: '#/components/pathItems/B'},"
                + " B: {summary: B., get: {operationId: b}}}}");

    assertThat(document.root().at("paths", "/a").orElseThrow().json())
        .isEqualTo("{\"summary\":\"Own.\",\"get\":{\"operationId\":\"b\",\"responses\":{}}}");
  }

  @Test
  void leavesOtherVersionsUnchanged() throws UnreadableContract {
    YamlDocument document = read("3.0.3", "components: {schemas: {A: {const: 1}}}");

    assertThat(document.root().json()).contains("\"const\":1");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void keepsThePlacesOfTheFile() throws UnreadableContract {
    YamlValue schema =
        read("3.1.0", "components:\n  schemas:\n    A:\n      type: [string, 'null']\n")
            .root()
            .at("components", "schemas", "A", "type")
            .orElseThrow();

    assertThat(schema.line()).isEqualTo(5);
    assertThat(schema.column()).isEqualTo(7);
  }

  private static YamlDocument read(String version, String rest) throws UnreadableContract {
    return ContractReader.read("a.yaml", "openapi: " + version + "\n" + rest, OtherFiles.none());
  }
}
