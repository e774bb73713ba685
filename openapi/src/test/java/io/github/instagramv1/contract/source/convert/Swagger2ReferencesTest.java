package io.github.instagramv1.contract.source.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a reference is converted at every place, with any name, and in any file. */
class Swagger2ReferencesTest {
  private static final String HEAD = "swagger: '2.0'\ninfo: {title: A, version: 1.0.0}\n";
  private final Map<String, String> files = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"default", "example", "examples", "enum", "200", "x-text"})
  void doesNotMistakeNamesForKeywords(String name) throws UnreadableContract {
    YamlValue root =
        read(
            """
            paths:
              /a:
                get: {responses: {NAME: {$ref: '#/responses/NAME'}}}
            responses:
              NAME: {description: Fine., schema: {$ref: '#/definitions/NAME'}}
            definitions:
              NAME: {type: object, properties: {NAME: {$ref: '#/definitions/NAME'}}}
            """
                .replace("NAME", name));

    assertThat(root.json().split("\"#/components/schemas/" + name + "\"", -1)).hasSize(3);
    assertThat(root.json()).contains("\"#/components/responses/" + name + "\"");
  }

  @Test
  void schemaOfADefaultResponseIsConverted() throws UnreadableContract {
    YamlValue root =
        read(
            "paths: {/a: {get: {produces: [a/b], responses: {default: {description: No., schema:"
                + " {type: file}}}}}}");

    assertThat(
            root.at("paths", "/a", "get", "responses", "default", "content").orElseThrow().json())
        .isEqualTo("{\"a/b\":{\"schema\":{\"type\":\"string\",\"format\":\"binary\"}}}");
  }

  @Test
  void leavesExampleAndDefaultValuesUnchanged() throws UnreadableContract {
    YamlValue root =
        read(
            "paths: {}\n"
                + "definitions: {A: {example: {$ref: '#/definitions/B', x-nullable: true}, default:"
                + " {type: file}}}");

    assertThat(root.at("components", "schemas", "A").orElseThrow().json())
        .isEqualTo(
            "{\"example\":{\"$ref\":\"#/definitions/B\",\"x-nullable\":true},\"default\":{\"type\":\"file\"}}");
  }

  @Test
  void turnsSchemasOfExtensionsIntoComponents() throws UnreadableContract {
    YamlValue root =
        read(
            """
            paths: {/a: {get: {responses: {200: {description: Fine., schema: {$ref: '#/x-streams/A'}}}}}}
            x-streams: {A: {type: object, properties: {b: {$ref: '#/definitions/B'}}}}
            definitions: {B: {type: string}}
            """);

    assertThat(root.at("components", "schemas").orElseThrow().json())
        .contains(
            "\"A\":{\"type\":\"object\",\"properties\":{\"b\":{\"$ref\":\"#/components/schemas/B\"}}}");
    assertThat(root.at("paths").orElseThrow().json()).contains("\"#/components/schemas/A\"");
  }

  @Test
  void convertsReferencedFiles() throws UnreadableContract {
    files.put(
        "shared.yml",
        """
        parameters:
          count:
            name: count
            in: query
            type: integer
          pet:
            name: pet
            in: body
            schema: {$ref: 'pet.yml'}
        responses:
          gone:
            description: Gone.
            schema: {$ref: 'pet.yml'}
        """);
    files.put("pet.yml", "type: object\nproperties: {owner: {type: string, x-nullable: true}}\n");
    YamlValue root =
        read(
            """
            paths:
              /a:
                post:
                  parameters:
                    - $ref: 'shared.yml#/parameters/count'
                    - $ref: 'shared.yml#/parameters/pet'
                  responses: {404: {$ref: 'shared.yml#/responses/gone'}}
            """);

    assertThat(root.at("components", "parameters").orElseThrow().json())
        .isEqualTo(
            "{\"count\":{\"name\":\"count\",\"in\":\"query\",\"schema\":{\"type\":\"integer\"}}}");
    assertThat(root.at("components", "responses", "gone", "content").orElseThrow().json())
        .contains("#/components/schemas/pet");
    assertThat(root.at("components", "schemas", "pet").orElseThrow().json())
        .contains("\"nullable\":true");
    YamlValue body = root.at("paths", "/a", "post", "requestBody").orElseThrow();
    assertThat(body.json()).contains("#/components/schemas/pet");
    assertThat(body.document().file()).isEqualTo("a.yaml");
    assertThat(body.lastLine()).isBetween(1, 9);
    YamlValue schema = root.at("components", "parameters", "count", "schema", "type").orElseThrow();
    assertThat(schema.document().file()).isEqualTo("shared.yml");
    assertThat(schema.line()).isEqualTo(5);
  }

  @Test
  void keepsTheLinesOfConvertedValues() throws UnreadableContract {
    YamlValue root =
        read(
            """
            paths:
              /a:
                get:
                  responses:
                    200:
                      description: Fine.
                      schema:
                        type: string
            """);
    YamlValue operation = root.at("paths", "/a", "get").orElseThrow();

    assertThat(operation.line()).isEqualTo(5);
    assertThat(operation.lastLine()).isEqualTo(10);
  }

  private YamlValue read(String rest) throws UnreadableContract {
    YamlDocument document =
        ContractReader.read("a.yaml", HEAD + rest, file -> Optional.ofNullable(files.get(file)));
    return new ContractModel(document).root();
  }
}
