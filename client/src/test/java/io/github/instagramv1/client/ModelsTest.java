package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.client.model.ErrorResponse;
import io.github.instagramv1.client.model.ErrorType;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.MediaPageResponse;
import io.github.instagramv1.client.model.MediaResponse;
import io.github.instagramv1.client.model.MediaType;
import io.github.instagramv1.client.model.Relationship;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.value.ApiObject;
import io.github.instagramv1.client.value.LocationId;
import io.github.instagramv1.client.value.MediaId;
import io.github.instagramv1.client.value.PropertyException;
import io.github.instagramv1.client.value.UserId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that models keep everything that a response contains, including unknown properties and
 * values.
 */
class ModelsTest {
  private static final ContractFile CONTRACT = new ContractFile();

  private final ObjectMapper trees = new ObjectMapper();

  static Stream<ContractFile.Entry> operations() {
    return CONTRACT.operations().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void keepsEveryPropertyOfAnExampleResponse(ContractFile.Entry entry) throws Exception {
    String example = trees.writeValueAsString(CONTRACT.exampleResponse(entry));
    Object read = read(example, returnType(entry));
    assertThat(trees.readTree(((ApiObject) read).toJson())).isEqualTo(trees.readTree(example));
    assertThat(read).isEqualTo(read(example, returnType(entry)));
    assertNoUnknownFields(read);
  }

  @Test
  void readsUnknownFieldsAndTypes() throws Exception {
    MediaResponse response =
        read(
            """
            {"data": {"id": "1_2", "type": "carousel", "carousel_media": [{"a": 1}],
                      "user": {"id": "2", "is_business": true}, "location": {"id": 514276}},
             "meta": {"code": 200, "mood": "fine"}, "extra": [1]}
            """,
            MediaResponse.class);
    Media media = response.data();
    assertThat(media.type()).isEqualTo(MediaType.UNKNOWN);
    assertThat(media.typeText()).isEqualTo("carousel");
    assertThat(media.id()).isEqualTo(MediaId.of("1_2"));
    assertThat(media.user().id()).isEqualTo(UserId.of(2));
    assertThat(media.location().orElseThrow().id()).contains(LocationId.of("514276"));
    assertThat(media.unknownFields()).isEqualTo(Map.of("carousel_media", List.of(Map.of("a", 1))));
    assertThat(media.user().unknownFields()).isEqualTo(Map.of("is_business", true));
    assertThat(response.meta().unknownFields()).isEqualTo(Map.of("mood", "fine"));
    assertThat(response.toJson()).contains("carousel_media", "is_business", "mood", "extra");
  }

  @Test
  void readsUnknownRelationshipStatuses() throws Exception {
    Relationship relationship =
        read(
            "{\"outgoing_status\": \"adores\", \"incoming_status\": \"none\"}", Relationship.class);
    assertThat(relationship.outgoingStatus()).isEqualTo(Relationship.OutgoingStatus.UNKNOWN);
    assertThat(relationship.outgoingStatusText()).isEqualTo("adores");
    assertThat(relationship.incomingStatus()).isEqualTo(Relationship.IncomingStatus.NONE);
  }

  @Test
  void readsUnknownErrorTypes() throws Exception {
    ErrorResponse response =
        read(
            "{\"meta\": {\"code\": 400, \"error_type\": \"APIAgeGatedError\"}}",
            ErrorResponse.class);
    assertThat(response.meta().errorType()).isEqualTo(ErrorType.UNKNOWN);
    assertThat(response.meta().errorTypeText()).isEqualTo("APIAgeGatedError");
  }

  @Test
  void failsForAMissingPropertyOnlyWhenRead() throws Exception {
    Media media = read("{\"id\": \"1_2\", \"created_time\": \"soon\"}", Media.class);
    assertThat(media.id().text()).isEqualTo("1_2");
    assertThat(media.tags()).isEmpty();
    assertThat(media.caption()).isEmpty();
    assertThat(media.userHasLiked()).isEmpty();
    assertThatThrownBy(media::user)
        .isInstanceOf(PropertyException.class)
        .hasMessage("user is missing or null, but must be an object");
    assertThat(media.createdTimeText()).isEqualTo("soon");
    assertThatThrownBy(media::createdTime)
        .isInstanceOf(PropertyException.class)
        .hasMessage("created_time is a text, but must be a time in UNIX seconds");
  }

  @Test
  void returnsTimesAsInstants() throws Exception {
    Media media = read("{\"created_time\": \"1447934467\"}", Media.class);
    assertThat(media.createdTime()).isEqualTo("2015-11-19T12:01:07Z");
    assertThat(media.createdTimeText()).isEqualTo("1447934467");
  }

  @Test
  void returnsUnmodifiableListsAndMaps() throws Exception {
    Media media = read("{\"tags\": [\"dawn\"], \"x\": 1}", Media.class);
    assertThatThrownBy(() -> media.tags().add("dusk"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> media.unknownFields().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void toStringHidesTokens() throws Exception {
    String page =
        "{\"data\": [], \"pagination\": {\"next_max_id\": \"7\", \"next_url\":"
            + " \"http://h/v1/users/self/feed?access_token=1.abc.def&max_id=7\","
            + " \"later\": {\"url\": \"https://h/?access_token=1.abc.def\"}}}";
    MediaPageResponse response = read(page, MediaPageResponse.class);
    assertThat(response.pagination().orElseThrow().nextUrl().orElseThrow()).contains("1.abc.def");
    assertThat(response.toString())
        .isEqualTo(
            "MediaPageResponse{data=[], pagination={next_max_id=7,"
                + " next_url=http://h/v1/users/self/feed?..., later={url=https://h/?...}}}");
  }

  @Test
  void equalsComparesContent() throws Exception {
    String text = "{\"name\": \"dawn\", \"media_count\": 3, \"colour\": \"red\"}";
    Tag tag = read(text, Tag.class);
    assertThat(tag).isEqualTo(read(text, Tag.class)).hasSameHashCodeAs(read(text, Tag.class));
    assertThat(tag).isNotEqualTo(read(text.replace("red", "blue"), Tag.class));
    assertThat(tag).isNotEqualTo(read(text.replace("3", "4"), Tag.class));
  }

  /**
   * Verifies that classes know all properties of an example. A property that a class lacks would be
   * kept as unknown, so that a comparison of the JSON would not reveal it.
   */
  private static void assertNoUnknownFields(Object value) throws Exception {
    if (value instanceof List<?> list) {
      for (Object each : list) {
        assertNoUnknownFields(each);
      }
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      assertNoUnknownFields(optional.get());
    } else if (value instanceof ApiObject object) {
      assertThat(object.unknownFields()).as(object.getClass().getSimpleName()).isEmpty();
      for (Method accessor : value.getClass().getDeclaredMethods()) {
        if (Modifier.isPublic(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
          assertNoUnknownFields(accessor.invoke(value));
        }
      }
    }
  }

  private static <T> T read(String text, Class<T> type) throws Exception {
    return type.cast(type.getMethod("fromJson", String.class).invoke(null, text));
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
