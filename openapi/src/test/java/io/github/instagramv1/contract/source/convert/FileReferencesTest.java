package io.github.instagramv1.contract.source.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileReferencesTest {
  private final Map<String, String> files = new HashMap<>();

  @Test
  void schemaOfAnotherFileBecomesOneComponent() throws UnreadableContract {
    files.put("models/pet.yml", "type: object\nproperties:\n  owner: {$ref: 'owner.yml'}\n");
    files.put("models/owner.yml", "type: object\nproperties: {pet: {$ref: 'pet.yml'}}\n");
    YamlValue root =
        read("components: {schemas: {A: {$ref: 'models/pet.yml'}, B: {$ref: './models/pet.yml'}}}");

    assertThat(root.at("components", "schemas").orElseThrow().json())
        .isEqualTo(
            "{\"A\":{\"$ref\":\"#/components/schemas/pet\"},\"B\":{\"$ref\":\"#/components/schemas/pet\"},"
                + "\"pet\":{\"type\":\"object\",\"properties\":{\"owner\":{\"$ref\":\"#/components/schemas/owner\"}}},"
                + "\"owner\":{\"type\":\"object\",\"properties\":{\"pet\":{\"$ref\":\"#/components/schemas/pet\"}}}}");
  }

  @Test
  void keepsThePlaceInTheOtherFile() throws UnreadableContract {
    files.put("all.yml", "one:\n  type: string\ntwo:\n\n  type: integer\n");
    YamlValue type =
        read("components: {schemas: {A: {$ref: 'all.yml#/two'}}}")
            .at("components", "schemas", "two", "type")
            .orElseThrow();

    assertThat(type.document().file()).isEqualTo("folder/all.yml");
    assertThat(type.line()).isEqualTo(5);
    assertThat(type.pointer()).isEqualTo("/components/schemas/two/type");
  }

  @Test
  void inlinesPathsAndOperationsOfOtherFiles() throws UnreadableContract {
    files.put("paths/a.yml", "get: {$ref: 'ops/get.yml'}\n");
    files.put(
        "paths/ops/get.yml",
        """
        operationId: a
        parameters: [{$ref: '../../shared.yml#/parameters/count'}]
        responses: {'404': {$ref: '../../root.yaml#/components/responses/Gone'}}
        description: {$ref: 'words.md'}
        """);
    files.put("shared.yml", "parameters: {count: {name: count, in: query}}\n");
    files.put("paths/ops/words.md", "# Words: here\n");
    YamlValue root =
        read(
            "paths: {/a: {$ref: 'paths/a.yml'}}\n"
                + "components: {responses: {Gone: {description: Gone.}}}");

    assertThat(root.at("paths", "/a", "get").orElseThrow().json())
        .isEqualTo(
            "{\"operationId\":\"a\",\"parameters\":[{\"$ref\":\"#/components/parameters/count\"}],\"responses\":{\"404\":{\"$ref\":\"#/components/responses/Gone\"}},\"description\":\"#"
                + " Words: here\\n"
                + "\"}");
    assertThat(root.at("components", "parameters", "count", "in").orElseThrow().text())
        .isEqualTo("query");
  }

  @Test
  void resolvesReferencesWithinTheOtherFile() throws UnreadableContract {
    files.put("a.yml", "definitions: {B: {type: string}}\nA: {items: {$ref: '#/definitions/B'}}\n");

    assertThat(read("components: {schemas: {C: {$ref: 'a.yml#/A'}}}").json())
        .contains(
            "\"A\":{\"items\":{\"$ref\":\"#/components/schemas/B\"}},\"B\":{\"type\":\"string\"}");
  }

  @Test
  void distinguishesEqualNamesByTheirFolder() throws UnreadableContract {
    files.put("a/item.yml", "type: string\n");
    files.put("b/item.yml", "type: integer\n");

    assertThat(
            read("components: {schemas: {A: {$ref: 'a/item.yml'}, B: {$ref: 'b/item.yml'}}}")
                .json())
        .contains("\"a_item\":{\"type\":\"string\"},\"b_item\":{\"type\":\"integer\"}");
  }

  @Test
  void followsTheMappingOfADiscriminator() throws UnreadableContract {
    files.put("pets/cat.yml", "type: object\n");
    files.put(
        "pets.yml", "discriminator: {propertyName: a, mapping: {cat: 'pets/cat.yml', dog: Dog}}\n");

    assertThat(read("components: {schemas: {A: {$ref: 'pets.yml'}}}").json())
        .contains("\"mapping\":{\"cat\":\"#/components/schemas/cat\",\"dog\":\"Dog\"}")
        .contains("\"cat\":{\"type\":\"object\"}");
  }

  @Test
  void keepsReferencesInExampleValues() throws UnreadableContract {
    assertThat(read("components: {schemas: {A: {example: {$ref: 'gone.json'}}}}").json())
        .contains("{\"example\":{\"$ref\":\"gone.json\"}}");
  }

  @Test
  void expandsMergeKeys() throws UnreadableContract {
    assertThat(read("x-a: &a {b: 1, c: 2}\nx-d: {<<: *a, c: 3}").get("x-d").orElseThrow().json())
        .isEqualTo("{\"c\":3,\"b\":1}");
  }

  @Test
  void rejectsUnresolvableReferences() {
    files.put("a.yml", "A: {type: string}\n");

    assertThatThrownBy(() -> read("components: {schemas: {A: {$ref: 'gone.yml'}}}"))
        .isInstanceOf(UnreadableContract.class)
        .hasMessage(
            "folder/root.yaml:2:34: the reference `gone.yml` refers to another file, which cannot"
                + " be read.");
    assertThatThrownBy(() -> read("components: {schemas: {A: {$ref: 'a.yml#/B'}}}"))
        .hasMessage("folder/root.yaml:2:34: the reference `a.yml#/B` refers to nothing.");
  }

  @Test
  void rejectsCircularReferences() {
    files.put("a.yml", "{$ref: 'b.yml'}\n");
    files.put("b.yml", "{$ref: 'a.yml'}\n");

    assertThatThrownBy(() -> read("paths: {/a: {$ref: 'a.yml'}}"))
        .hasMessageContaining("refers to itself");
  }

  @Test
  void readsUrlsOnlyIfTheFileReaderDoes() throws UnreadableContract {
    assertThatThrownBy(
            () -> read("components: {schemas: {A: {$ref: 'https://example.org/a.yaml'}}}"))
        .hasMessageContaining("`https://example.org/a.yaml` refers to another file");
    files.put("https://example.org/a.yaml", "items: {$ref: 'b.yaml'}\n");
    files.put("https://example.org/b.yaml", "type: string\n");
    assertThat(read("components: {schemas: {A: {$ref: 'https://example.org/a.yaml'}}}").json())
        .contains("\"a\":{\"items\":{\"$ref\":\"#/components/schemas/b\"}}");
  }

  private YamlValue read(String text) throws UnreadableContract {
    return ContractReader.read(
            "folder/root.yaml",
            "openapi: 3.0.3\n" + text,
            location -> Optional.ofNullable(files.get(location)))
        .root();
  }
}
