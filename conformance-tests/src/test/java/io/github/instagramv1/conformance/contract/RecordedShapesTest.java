package io.github.instagramv1.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Tests that the contract allows bodies of the shapes in which the API was recorded, and rejects
 * shapes that were never recorded. The values of the bodies are made up.
 */
class RecordedShapesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Contract CONTRACT = Contract.load();
  private static final ResponseValidator VALIDATOR = new ResponseValidator(true);

  /**
   * A response body.
   *
   * @param fits whether the contract allows the body
   */
  record RecordedBody(String name, String operation, int status, boolean fits, String body) {
    @Override
    public String toString() {
      return operation + ": " + name;
    }
  }

  static Stream<RecordedBody> recordedBodies() {
    JsonNode file = readFile();
    return elementsOf(file.path("bodies")).map(each -> recordedBody(file.path("media"), each));
  }

  /** Reads the file with SnakeYAML, because Jackson does not resolve its anchors. */
  private static JsonNode readFile() {
    try (InputStream file = RecordedShapesTest.class.getResourceAsStream("recorded-shapes.yaml")) {
      return MAPPER.valueToTree(new Yaml().<Map<String, Object>>load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> elementsOf(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
  }

  /**
   * Builds a body from an entry of the file. A media object is described by its differences from
   * the default one; a list of media contains that single object.
   */
  private static RecordedBody recordedBody(JsonNode media, JsonNode each) {
    ObjectNode envelope = MAPPER.createObjectNode();
    if (each.has("media")) {
      ObjectNode object = media.deepCopy();
      each.path("media").fields().forEachRemaining(e -> object.set(e.getKey(), e.getValue()));
      elementsOf(each.path("without")).forEach(name -> object.remove(name.asText()));
      boolean list = CONTRACT.operation(each.path("operation").asText()).path().contains("recent");
      boolean lists = list || each.path("list").asBoolean();
      envelope.set("data", lists ? MAPPER.createArrayNode().add(object) : object);
    }
    each.path("envelope").fields().forEachRemaining(e -> envelope.set(e.getKey(), e.getValue()));
    int status = each.path("status").asInt(200);
    if (!envelope.has("meta")) {
      envelope.putObject("meta").put("code", status);
    }
    return new RecordedBody(
        each.path("name").asText(),
        each.path("operation").asText(),
        status,
        each.path("fits").asBoolean(true),
        envelope.toString());
  }

  @ParameterizedTest
  @MethodSource("recordedBodies")
  void acceptsOrRejectsBodiesAsRecorded(RecordedBody recorded) {
    ReceivedResponse response =
        new ReceivedResponse(
            recorded.status(),
            Map.of(
                "Content-Type", List.of("application/json; charset=utf-8"),
                "X-Ratelimit-Limit", List.of("5000"),
                "X-Ratelimit-Remaining", List.of("4999"),
                "Retry-After", List.of("30")),
            recorded.body());
    List<Violation> found =
        VALIDATOR
            .validate(
                CONTRACT.operation(recorded.operation()),
                response,
                Optional.empty(),
                new KnownItems())
            .violations();
    if (recorded.fits()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).isNotEmpty();
    }
  }
}
