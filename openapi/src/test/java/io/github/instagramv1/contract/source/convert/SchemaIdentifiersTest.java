package io.github.instagramv1.contract.source.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests references to {@code $defs}, {@code $anchor} and {@code $id}. */
class SchemaIdentifiersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{$ref: '#/components/schemas/A/$defs/D'} | D",
        "{$ref: '#/$defs/D', $defs: {D: {type: integer}}} | D",
        "{items: {$ref: '#/$defs/D'}, $defs: {D: {type: integer}}} | D",
        "{$ref: '#here'} | E",
        "{$dynamicRef: '#here'} | E",
        "{$ref: 'https://example.org/f'} | F",
        "{$ref: 'https://example.org/f#inner'} | inner",
        "{$id: 'https://example.org/', $ref: 'f'} | F",
        "{$id: 'https://example.org/g', items: {$ref: 'f#/properties/inner'}} | inner",
        "{$id: 'https://example.org/g', items: {$ref: '#'}} | B",
        "{$ref: '#/components/schemas/E'} | E",
      })
  void convertsReferencesToComponentReferences(String schema, String component)
      throws UnreadableContract {
    assertThat(root(schema).at("components", "schemas", "B").orElseThrow().json())
        .contains("{\"$ref\":\"#/components/schemas/" + component + "\"}");
  }

  @Test
  void turnsReferencedDefinitionsIntoComponents() throws UnreadableContract {
    YamlValue schemas =
        root("{$ref: '#/components/schemas/A/$defs/D'}").at("components", "schemas").orElseThrow();

    assertThat(schemas.get("D").orElseThrow().json()).isEqualTo("{\"type\":\"string\"}");
    assertThat(schemas.get("D").orElseThrow().line()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#gone | 5 | names no `$anchor` of the contract.",
        "#/$defs/Gone | 5 | refers to nothing.",
        "https://example.org/gone | 15 | refers to another file, which cannot be read.",
      })
  void rejectsUnresolvableReferences(String reference, int column, String sentence) {
    assertThatThrownBy(() -> new ContractModel(document("{$ref: '" + reference + "'}")))
        .isInstanceOf(UnreadableContract.class)
        .hasMessage("a.yaml:12:%d: the reference `%s` %s".formatted(column, reference, sentence));
  }

  private static YamlValue root(String schema) throws UnreadableContract {
    return new ContractModel(document(schema)).root();
  }

  private static YamlDocument document(String schema) throws UnreadableContract {
    return ContractReader.read(
        "a.yaml",
        """
        openapi: 3.1.0
        info: {title: A, version: 1.0.0}
        components:
          schemas:
            A:
              $defs: {D: {type: string}}
            E: {$anchor: here, type: string}
            F:
              $id: https://example.org/f
              type: object
              properties: {inner: {$anchor: inner, type: string}}
            B: SCHEMA
        """
            .replace("SCHEMA", schema),
        OtherFiles.none());
  }
}
