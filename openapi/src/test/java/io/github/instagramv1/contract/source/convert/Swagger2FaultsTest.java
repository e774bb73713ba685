package io.github.instagramv1.contract.source.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that contracts with what Swagger 2.0 does not allow are read with a remark. Published
 * contracts contain it.
 */
class Swagger2FaultsTest {
  private static final String HEAD = "swagger: '2.0'\ninfo: {title: A, version: 1.0.0}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: [string, 'null']} | {\"type\":\"string\",\"nullable\":true} | `type` is a list,"
            + " which",
        "{type: [string, integer]} | {\"anyOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]} |"
            + " `type` is a list, which",
        "{type: array, items: [{type: string}, {type: integer}]} |"
            + " {\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}"
            + " | `items` is a list, which",
      })
  void readsKeywordsOfLaterVersionsWithANote(String schema, String expected, String remark)
      throws UnreadableContract {
    YamlDocument document = read("paths: {}\ndefinitions:\n  A: " + schema);

    assertThat(json(document, "components", "schemas", "A")).isEqualTo(expected);
    assertThat(document.notes())
        .hasSize(2)
        .last()
        .asString()
        .startsWith(remark)
        .endsWith("(line 5).");
  }

  @Test
  void oauthWithoutScopesIsRead() throws UnreadableContract {
    YamlDocument document =
        read(
            "paths: {}\n"
                + "securityDefinitions: {o: {type: oauth2, flow: implicit, authorizationUrl:"
                + " 'https://a'}}");

    assertThat(json(document, "components", "securitySchemes", "o", "flows", "implicit", "scopes"))
        .isEqualTo("{}");
    assertThat(document.notes())
        .last()
        .isEqualTo("An `oauth2` scheme has no `scopes`, which Swagger 2.0 requires (line 4).");
  }

  @Test
  void addsMissingRequiredAndDescription() throws UnreadableContract {
    YamlDocument document =
        read(
            """
            paths:
              /a/{b}:
                get:
                  parameters: [{name: b, in: path, type: string}]
                  responses: {200: {schema: {type: string}}}
                put:
                  parameters: [{name: b, in: path, type: string, required: true}]
                  responses: {200: {description: Fine.}}
                delete:
                  parameters: [{name: b, in: path, type: string, required: false}]
                  responses: {200: {description: Fine.}}
            """);

    assertThat(document.root().at("paths", "/a/{b}").orElseThrow().json())
        .contains("\"required\":true", "\"description\":\"\"")
        .doesNotContain("\"required\":false");
    assertThat(document.notes())
        .containsAll(
            List.of(
                "A path parameter is not `required`, which Swagger 2.0 does not allow; it is read"
                    + " as required (line 6, and 1 more place).",
                "A response has no `description`, which Swagger 2.0 requires (line 7)."));
  }

  @Test
  void contractWithoutFaultsGetsNoRemark() throws UnreadableContract {
    assertThat(read("paths: {}\ndefinitions: {A: {type: array, items: {type: string}}}").notes())
        .hasSize(1);
  }

  private static String json(YamlDocument document, String... way) {
    return document.root().at(way).orElseThrow().json();
  }

  private static YamlDocument read(String rest) throws UnreadableContract {
    return ContractReader.read("a.yaml", HEAD + rest, OtherFiles.none());
  }
}
