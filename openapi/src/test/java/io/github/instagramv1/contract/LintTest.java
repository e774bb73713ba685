package io.github.instagramv1.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract keeps every rule, and every rule notices when it does not. */
class LintTest {
  private static final String GET_TAG = "/paths/~1tags~1{tag-name}/get";
  private static final String GET_USER = "/paths/~1users~1{user-id}/get";

  static List<Rule> rules() {
    return Lint.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void contractKeeps(Rule rule) {
    assertThat(rule.check().apply(Contract.ofProject())).isEmpty();
  }

  /** A rule with one edit that breaks it. */
  static Stream<Arguments> breakingEdits() {
    return Stream.of(
        breaking("operation-id", put(GET_TAG, "operationId", "Tag_Get")),
        breaking("operation-id", put(GET_TAG, "operationId", "getUser")),
        breaking("one-tag", r -> array(r, GET_TAG + "/tags").add("users")),
        breaking("documented-order", r -> array(r, GET_USER + "/tags").removeAll().add("media")),
        breaking("path-parameters", r -> array(r, GET_TAG + "/parameters").removeAll()),
        breaking("scope", r -> array(r, GET_TAG + "/security").removeAll()),
        breaking("pagination", remove("/paths/~1users~1self~1feed/get", "x-pagination")),
        breaking(
            "pagination", put("/paths/~1users~1self~1feed/get/x-pagination", "request", "page")),
        breaking("pagination", put("/paths/~1users~1self~1feed/get/x-pagination", "items", "Tag")),
        breaking("repeatable", remove("/paths/~1media~1{media-id}~1likes/post", "x-repeatable")),
        breaking("repeatable", put(GET_TAG, "x-repeatable", "true")),
        breaking(
            "repeatable",
            r ->
                array(r, "/paths/~1users~1{user-id}~1relationship/post/x-repeatable/action")
                    .add("poke")),
        breaking("deprecation", remove("/paths/~1media~1popular/get", "x-deprecated-since")),
        breaking("summary-phrase", put(GET_TAG, "summary", "Gets it.")),
        breaking("description-sentence", put(GET_TAG, "description", "tag info")),
        breaking("described", remove("/components/schemas/Tag/properties/name", "description")),
        breaking("described", remove("/components/parameters/Cursor", "description")),
        breaking("ambiguity-sentence", put(GET_USER, "x-ambiguity", "?")),
        breaking("replies-listed", remove(GET_TAG + "/responses", "429")),
        breaking(
            "replies-listed", remove("/paths/~1media~1{media-id}~1likes/post/responses", "415")),
        breaking("refusals-named", r -> object(r, GET_TAG + "/responses/403").removeAll()),
        breaking("rate-headers", remove(GET_TAG + "/responses/200", "headers")),
        breaking("rate-headers", remove("/components/responses/Forbidden", "headers")),
        breaking(
            "error-types", r -> array(r, "/components/responses/Forbidden/x-error-types").add("X")),
        breaking("error-types", put("/components/examples/NotAllowed/value/meta", "code", "403")),
        breaking("tool-subset", r -> object(r, "/components/schemas/Tag").putArray("allOf")),
        breaking(
            "tool-subset",
            r -> object(r, "/components/schemas/Media/properties/caption").put("nullable", true)),
        breaking(
            "bounds",
            remove("/components/schemas/CommentListResponse/properties/data", "maxItems")),
        breaking("bounds", remove("/components/parameters/Distance/schema", "minimum")),
        breaking(
            "one-file", put("/components/schemas/Media/properties/caption", "$ref", "other.yaml")),
        breaking("reuse", r -> object(r, "/components/schemas").putObject("Zebra")),
        breaking("meaning", put("/components/schemas/Tag/properties/name", "x-id-of", "tag")),
        breaking("meaning", remove("/components/parameters/MediaId", "x-id-of")),
        breaking(
            "meaning",
            remove("/components/schemas/Media/properties/created_time", "x-unix-seconds")),
        breaking("alphabetical", r -> object(r, "/components/schemas").putObject("Aardvark")),
        breaking(
            "required-exists", r -> array(r, "/components/schemas/Tag/required").add("colour")),
        breaking("example-present", remove("/components/schemas/Tag/properties/name", "example")),
        breaking("example-present", remove("/components/parameters/Cursor", "examples")),
        breaking(
            "example-valid", put("/components/parameters/Distance/examples/OK", "value", "far")),
        breaking("example-valid", remove("/components/examples/TagFound/value/data", "name")),
        breaking("example-valid", put("/components/examples/TagFound/value/data", "colour", "red")),
        breaking(
            "example-valid",
            put("/components/examples/MediaFound/value/data", "type", "carousel")));
  }

  @ParameterizedTest
  @MethodSource("breakingEdits")
  void ruleNotices(String id, Consumer<ObjectNode> edit) {
    Contract contract = Contract.ofProject();
    edit.accept(contract.root());
    assertThat(Lint.rule(id).check().apply(contract)).isNotEmpty();
  }

  @Test
  void everyRuleIsShownToNotice() {
    List<String> shown = breakingEdits().map(edit -> (String) edit.get()[0]).distinct().toList();
    assertThat(Lint.rules().stream().map(Rule::id)).containsExactlyInAnyOrderElementsOf(shown);
  }

  private static Arguments breaking(String rule, Consumer<ObjectNode> edit) {
    return Arguments.of(rule, edit);
  }

  private static Consumer<ObjectNode> put(String place, String name, String value) {
    return root -> object(root, place).put(name, value);
  }

  private static Consumer<ObjectNode> remove(String place, String name) {
    return root -> assertThat(object(root, place).remove(name)).as(place + "/" + name).isNotNull();
  }

  private static ObjectNode object(ObjectNode root, String place) {
    return (ObjectNode) at(root, place);
  }

  private static ArrayNode array(ObjectNode root, String place) {
    return (ArrayNode) at(root, place);
  }

  private static JsonNode at(ObjectNode root, String place) {
    JsonNode node = root.at(place);
    assertThat(node.isMissingNode()).as(place).isFalse();
    return node;
  }
}
