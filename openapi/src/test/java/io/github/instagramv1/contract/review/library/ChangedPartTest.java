package io.github.instagramv1.contract.review.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedPartTest {
  private static final String CONTRACT =
      """
      openapi: 3.0.3
      info: {title: A, version: '1'}
      paths:
        /same:
          get: {responses: {'200': {$ref: '#/components/responses/Same'}}}
        /a/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'200': {$ref: '#/components/responses/Changed'}}
        /b:
          get: {responses: {'200': {$ref: '#/components/responses/Changed'}}}
        /c:
          post: {responses: {'200': {description: c, content: {a/b: {schema: {type: string}}}}}}
      components:
        responses:
          Same: {description: Same, content: {a/b: {schema: {$ref: '#/components/schemas/Same'}}}}
          Changed: {description: C, content: {a/b: {schema: {$ref: '#/components/schemas/Thing'}}}}
        schemas:
          Same: {type: string}
          Thing: {type: object, properties: {name: {type: string}}}
      """;
  private static final String CHANGED =
      CONTRACT
          .replace("name: {type: string}", "name: {type: integer}")
          .replace("/a/{id}", "/a/{other}")
          .replace("{name: id,", "{name: other,")
          .replace(
              "c, content: {a/b: {schema: {type: string}",
              "c, content: {a/b: {schema: {type: integer}");

  @Test
  void omitsUnchangedPathsAndTheirReferences() throws UnreadableContract {
    List<ContractParts> pieces = pieces(CHANGED, 1_000);

    assertThat(pieces).hasSize(1);
    assertThat(pieces.get(0).before().json())
        .contains("\"/a/{id}\"", "\"/b\"", "\"/c\"", "\"Thing\"")
        .doesNotContain("/same", "Same");
    assertThat(pieces.get(0).after().json()).contains("\"/a/{other}\"").doesNotContain("Same");
  }

  @Test
  void piecesHaveTheChangesOfTheWholeContract() throws UnreadableContract {
    List<ContractParts> pieces = pieces(CHANGED, 1);

    assertThat(pieces).hasSize(3);
    assertThat(pieces.get(0).after().json()).contains("\"/a/{other}\"").doesNotContain("\"/b\"");
    assertThat(LibraryComparison.of(pieces).changes())
        .containsExactlyInAnyOrderElementsOf(LibraryComparison.of(pieces(CHANGED, 1_000)).changes())
        .extracting(LibraryChange::route)
        .containsExactly("get /a/{}", "get /b", "post /c");
  }

  @Test
  void reportsInvalidPartsOfEveryPiece() throws UnreadableContract {
    String broken = CHANGED.replace("description: c, ", "").replace("description: C, ", "");

    assertThat(LibraryComparison.of(pieces(broken, 1)).messagesAfter())
        .anyMatch(each -> each.contains("Changed"))
        .anyMatch(each -> each.contains("/c"));
  }

  @Test
  void convertsEveryPieceToTheFormOfTheLibrary() throws UnreadableContract {
    String scheme = "  securitySchemes: {key: {type: mutualTLS}}\n";
    List<ContractParts> pieces =
        ChangedPart.of(
            model(CONTRACT.replace("3.0.3", "3.1.0") + scheme),
            model(CHANGED.replace("3.0.3", "3.1.0") + scheme),
            1);

    assertThat(pieces).hasSize(3);
    assertThat(pieces)
        .flatExtracting(each -> List.of(each.before().json(), each.after().json()))
        .allSatisfy(
            json ->
                assertThat(json)
                    .contains("\"openapi\":\"3.0.3\"", "\"apiKey\"")
                    .doesNotContain("3.1.0", "mutualTLS"));
  }

  @Test
  void keepsTheWholeContractIfAPathIsAReference() throws UnreadableContract {
    String elsewhere = CHANGED.replace("/same:", "/same: {$ref: '#/paths/~1b'}\n  /other:");

    List<ContractParts> pieces = pieces(elsewhere, 1);

    assertThat(pieces).hasSize(1);
    assertThat(pieces.get(0).before().json()).contains("\"/same\"", "\"Same\"");
  }

  private static List<ContractParts> pieces(String changed, int most) throws UnreadableContract {
    return ChangedPart.of(model(CONTRACT), model(changed), most);
  }

  private static ContractModel model(String text) throws UnreadableContract {
    return new ContractModel(YamlReader.read("a.yaml", text));
  }
}
