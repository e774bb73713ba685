package io.github.instagramv1.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnchangedTest {
  private static final String CONTRACT =
      """
      openapi: 3.0.3
      info: {title: A, version: '1'}
      paths: {}
      components:
        schemas:
          Alone: {type: string, maxLength: 5}
          Leaf: {type: string, maxLength: 7}
          Middle: {type: array, items: {$ref: '#/components/schemas/Leaf'}}
          Top: {type: object, properties: {middle: {$ref: '#/components/schemas/Middle'}}}
          Circle: {type: object, properties: {me: {$ref: '#/components/schemas/Circle'}}}
          Base: {type: object, discriminator: {propertyName: kind}}
          UsesBase: {type: array, items: {$ref: '#/components/schemas/Base'}}
          Heir: {allOf: [{$ref: '#/components/schemas/Base'}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maxLength: 5 | maxLength: 6 | Alone",
        "maxLength: 7 | maxLength: 8 | Leaf Middle Top",
        "maxLength: 7 | maxLength: 7.0 | Leaf Middle Top",
        "type: string, maxLength: 7 | maxLength: 7, type: string | Leaf Middle Top",
        "maxLength: 7 | 'maxLength:   7 ' | ''",
        "me: {$ref | you: {$ref | Circle",
        "Heir: | Child: | Base UsesBase Heir",
        "Alone: | Other: | Alone",
      })
  void schemasThatReferToAChangeAreChanged(String from, String to, String changed)
      throws UnreadableContract {
    ContractModel before = model(CONTRACT);
    ContractModel after = model(CONTRACT.replace(from, to));
    UnchangedValues unchanged = new UnchangedValues(before, after);

    before
        .components("schemas")
        .forEach(
            (name, schema) -> {
              YamlValue match = after.components("schemas").get(name);
              assertThat(match != null && unchanged.test(schema, match))
                  .as(name)
                  .isEqualTo(!(" " + changed + " ").contains(" " + name + " "));
            });
  }

  private static ContractModel model(String text) throws UnreadableContract {
    return new ContractModel(YamlReader.read("a.yaml", text));
  }
}
