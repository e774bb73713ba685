package io.github.instagramv1.contract.review.library;

import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.source.NormalForm;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlReader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

/**
 * A contract as Swagger Parser reads it, in normal form, so that openapi-diff takes no spelling for
 * a change.
 */
final class ParsedContract {
  private ParsedContract() {}

  /**
   * @throws UnreadableContract where the parser calls it invalid
   */
  static OpenAPI read(ContractText contract) throws UnreadableContract {
    YamlDocument document = YamlReader.read(contract.file(), contract.text());
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(NormalForm.of(document.root()).toString());
    if (result.getOpenAPI() == null || !result.getMessages().isEmpty()) {
      String message =
          result.getMessages().stream().findFirst().orElse("Swagger Parser can't read it");
      throw new UnreadableContract(document.root(), "not valid OpenAPI: " + message + ".");
    }
    return result.getOpenAPI();
  }
}
