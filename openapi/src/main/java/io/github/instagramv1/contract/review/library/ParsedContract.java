package io.github.instagramv1.contract.review.library;

import io.github.instagramv1.contract.source.ParserPlace;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlValue;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A contract as Swagger Parser reads it.
 *
 * @param openapi the contract; null where there are messages
 * @param messages why it is not valid; empty if it is
 */
record ParsedContract(OpenAPI openapi, List<String> messages) {
  /** Messages that do not prevent a comparison, such as unknown keywords. */
  private static final Pattern NO_HINDRANCE =
      Pattern.compile(
          ".* is unexpected|attribute .*items is missing|attribute .*operationId is repeated"
              + "|.* already defined -- ignoring .*"
              + "|.*Declared path parameter .* needs to be defined as a path parameter .*"
              + "|attribute .*\\.(default|requestBody) is not of type `(string|array)`"
              + "|.* name .* doesn't adhere to regular expression .*");

  static ParsedContract of(ContractPart part) {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(part.json());
    List<String> messages =
        result.getMessages().stream()
            .map(message -> message.lines().findFirst().orElse("").replaceFirst("\\.$", ""))
            .filter(message -> !NO_HINDRANCE.matcher(message).matches())
            .toList();
    if (!messages.isEmpty()) {
      return new ParsedContract(null, messages);
    }
    return new ParsedContract(
        result.getOpenAPI(),
        result.getOpenAPI() == null ? List.of("Swagger Parser cannot read it") : List.of());
  }

  /**
   * Returns the exception of a contract: the first message in the order of the file, because the
   * parser's messages are unordered.
   *
   * @param root the parsed contract
   */
  static UnreadableContract refusal(List<String> messages, YamlValue root) {
    String first =
        messages.stream()
            .min(Comparator.comparingInt(message -> ParserPlace.of(root, message).line()))
            .orElseThrow();
    return new UnreadableContract(ParserPlace.of(root, first), "not valid OpenAPI: " + first + ".");
  }
}
