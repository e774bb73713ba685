package io.github.instagramv1.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  private static final String CONTRACT =
      """
      openapi: 3.0.3
      info: {title: A, version: '1'}
      paths: {}
      x-circle: {$ref: '#/x-circle'}
      components:
        schemas:
          Leaf: {type: string}
          Top:
            type: object
            DISCRIMINATOR
            example: [{$ref: 'TARGET'}, {$ref: 'TARGET'}]
            properties: {leaf: {$ref: '#/components/schemas/Leaf'}}
          Heir: {allOf: [{$ref: '#/components/schemas/Top'}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"#/nowhere", "other.yaml", "#/x-circle", "#/components/schemas/None"})
  void allowsAnyReferenceInAnExample(String target) throws UnreadableContract {
    for (String discriminator :
        new String[] {"title: Top", "discriminator: {propertyName: kind}"}) {
      ContractModel model =
          model(CONTRACT.replace("DISCRIMINATOR", discriminator).replace("TARGET", target));
      YamlValue leaf = model.components("schemas").get("Leaf");

      assertThat(model.usage().references(model.components("schemas").get("Top"))).contains(leaf);
      assertThat(
              new UnchangedValues(model, model)
                  .test(
                      model.components("schemas").get("Heir"),
                      model.components("schemas").get("Heir")))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#/nowhere", "other.yaml", "#/x-circle", "#/components/schemas/None"})
  void rejectsUnresolvableSchemaReferences(String target) {
    String contract = CONTRACT.replace("DISCRIMINATOR", "title: Top");

    assertThatThrownBy(() -> model(contract.replace("#/components/schemas/Leaf", target)))
        .isInstanceOf(UnreadableContract.class);
  }

  private static ContractModel model(String text) throws UnreadableContract {
    return new ContractModel(YamlReader.read("a.yaml", text));
  }
}
