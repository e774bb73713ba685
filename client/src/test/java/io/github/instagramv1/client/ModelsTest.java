package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.client.model.ErrorResponse;
import io.github.instagramv1.client.model.ErrorType;
import io.github.instagramv1.client.model.MediaResponse;
import io.github.instagramv1.client.model.MediaType;
import io.github.instagramv1.client.transport.Json;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The objects hold all that a reply holds, and survive what they do not know. */
class ModelsTest {
  private static final ContractFile CONTRACT = new ContractFile();

  private final Json json = new Json();
  private final ObjectMapper trees =
      new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

  static Stream<ContractFile.Entry> operations() {
    return CONTRACT.operations().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void loseNothingOfAnExampleReply(ContractFile.Entry entry) throws Exception {
    String example = trees.writeValueAsString(CONTRACT.goodReply(entry));
    Class<?> type = returnType(entry);
    String writtenBack = trees.writeValueAsString(json.read(bytes(example), type));
    assertThat(trees.readTree(writtenBack)).isEqualTo(trees.readTree(example));
  }

  @Test
  void surviveUnknownFieldsAndUnknownTypes() throws Exception {
    MediaResponse reply =
        json.read(
            bytes(
                """
            {"data": {"id": "1_2", "type": "carousel", "carousel_media": [{"a": 1}],
                      "user": {"id": "2", "is_business": true}},
             "meta": {"code": 200, "mood": "fine"}, "extra": [1]}
            """),
            MediaResponse.class);
    assertThat(reply.getData().getType()).isEqualTo(MediaType.UNKNOWN_DEFAULT_OPEN_API);
    assertThat(reply.getData().getId()).isEqualTo("1_2");
    assertThat(reply.getData().getUser().getId()).isEqualTo("2");
  }

  @Test
  void surviveUnknownErrorTypes() throws Exception {
    ErrorResponse reply =
        json.read(
            bytes("{\"meta\": {\"code\": 400, \"error_type\": \"APIAgeGatedError\"}}"),
            ErrorResponse.class);
    assertThat(reply.getMeta().getErrorType()).isEqualTo(ErrorType.UNKNOWN_DEFAULT_OPEN_API);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Class<?> returnType(ContractFile.Entry entry) throws Exception {
    String tag = entry.operation().getTags().get(0);
    Class<?> api =
        Class.forName(
            "io.github.instagramv1.client.api."
                + Character.toUpperCase(tag.charAt(0))
                + tag.substring(1)
                + "Api");
    return Stream.of(api.getMethods())
        .filter(method -> method.getName().equals(entry.operation().getOperationId()))
        .findFirst()
        .orElseThrow()
        .getReturnType();
  }
}
