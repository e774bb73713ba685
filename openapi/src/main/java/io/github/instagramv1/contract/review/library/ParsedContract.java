package io.github.instagramv1.contract.review.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.model.ContractModel;
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
 * A contract as Swagger Parser reads it, in normal form, so that openapi-diff takes no spelling for
 * a change.
 */
final class ParsedContract {
  /**
   * What the parser says of keywords that it does not know, which are compared all the same, and of
   * what does not hinder a comparison.
   */
  private static final Pattern NO_HINDRANCE =
      Pattern.compile(
          ".* is unexpected|attribute .*items is missing|attribute .*operationId is repeated"
              + "|.* already defined -- ignoring .*"
              + "|.*Declared path parameter .* needs to be defined as a path parameter .*"
              + "|attribute .*\\.(default|requestBody) is not of type `(string|array)`"
              + "|.* name .* doesn't adhere to regular expression .*");

  private final YamlValue root;
  private final String json;

  /**
   * Takes everything from the contract that it needs, so that another thread can read it.
   *
   * @param normal the contract, or the part of it that matters, in normal form
   */
  ParsedContract(ContractModel model, ObjectNode normal) {
    this.root = model.root();
    // What 3.1 said is said in the words of 3.0 by now.
    normal.put("openapi", "3.0.3");
    LibraryForm.mend(normal);
    this.json = normal.toString();
  }

  /**
   * @throws UnreadableContract where the parser calls it invalid
   */
  OpenAPI read() throws UnreadableContract {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(json);
    List<String> messages =
        result.getMessages().stream()
            .map(message -> message.lines().findFirst().orElse("").replaceFirst("\\.$", ""))
            .filter(message -> !NO_HINDRANCE.matcher(message).matches())
            .toList();
    if (result.getOpenAPI() == null || !messages.isEmpty()) {
      throw refusal(messages);
    }
    return result.getOpenAPI();
  }

  /** The first message in the order of the file; the parser has them in none. */
  private UnreadableContract refusal(List<String> messages) {
    return messages.stream()
        .min(Comparator.comparingInt(message -> ParserPlace.of(root, message).line()))
        .map(
            message ->
                new UnreadableContract(
                    ParserPlace.of(root, message), "not valid OpenAPI: " + message + "."))
        .orElseGet(
            () -> new UnreadableContract(root, "not valid OpenAPI: Swagger Parser can't read it."));
  }
}
