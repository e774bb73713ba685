package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.CommentExcerpt;
import io.github.instagramv1.client.model.Image;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.MediaLocation;
import io.github.instagramv1.client.model.Relationship;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.value.PropertyException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which JSON values a property accepts for its type, and which ones it refuses. */
class ConversionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12                     | 12",
        "-3                     | -3",
        "12.0                   | 12",
        "1.2e1                  | 12",
        "1200e-2                | 12",
        "\"12\"                 | 12",
        "\" 12 \"               | 12",
        "\"12.0\"               | 12",
        "\"+12\"                | 12",
        "2147483647             | 2147483647",
        "-2147483648            | -2147483648",
        "0e999999999            | 0"
      })
  void parsesWidthsFromNumbersAndStrings(String json, int width) {
    assertThat(Image.fromJson("{\"width\": " + json + "}").width()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "3000000000,3000000000",
    "'\"3000000000.0\"',3000000000",
    "9223372036854775807,9223372036854775807"
  })
  void parsesCountsOf64Bits(String json, long count) {
    assertThat(Tag.fromJson("{\"media_count\": " + json + "}").mediaCount()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "3000000000",
        "-2147483649",
        "12.5",
        "\"twelve\"",
        "\"\"",
        "\"1,200\"",
        "\"0x10\"",
        "\"NaN\"",
        "\"12d\"",
        "1e400",
        "1e999999999",
        "true",
        "[12]",
        "{}"
      })
  void rejectsAnInvalidWidthWithoutEchoingItsValue(String json) {
    Image image = Image.fromJson("{\"url\": \"u\", \"width\": " + json + "}");
    assertThat(image.url()).isEqualTo("u");
    assertThatThrownBy(image::width)
        .isInstanceOfSatisfying(
            PropertyException.class, e -> assertThat(e.path()).isEqualTo("width"))
        .hasMessageMatching("width is (a|an) \\w+, but must be a whole number of 32 bits");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "514276                       | 514276",
        "514276.0                     | 514276",
        "5.14276E5                    | 514276",
        "1e21                         | 1000000000000000000000",
        "12345678901234567890123      | 12345678901234567890123",
        "\"514276\"                   | 514276",
        "0                            | 0",
        "0.0                          | 0"
      })
  void parsesIdsFromStringsAndNumbers(String json, String id) {
    MediaLocation location = MediaLocation.fromJson("{\"id\": " + json + "}");
    assertThat(location.id().orElseThrow().text()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "57.5,57.5",
    "'\"57.5\"',57.5",
    "57,57",
    "'\"5.75e1\"',57.5",
    "-0.0,-0.0",
    "1e-400,0"
  })
  void parsesCoordinatesFromNumbersAndStrings(String json, double latitude) {
    assertThat(MediaLocation.fromJson("{\"latitude\": " + json + "}").latitude())
        .contains(latitude);
  }

  @ParameterizedTest
  @CsvSource({
    "true,true",
    "'\"true\"',true",
    "'\"False\"',false",
    "1,true",
    "0,false",
    "'\"1\"',true"
  })
  void parsesBooleansFromStringsAndNumbers(String json, boolean expected) {
    Relationship relationship = Relationship.fromJson("{\"target_user_is_private\": " + json + "}");
    assertThat(relationship.targetUserIsPrivate()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "2", "[]", "{}", "\"\""})
  void rejectsInvalidBooleans(String json) {
    Relationship relationship = Relationship.fromJson("{\"target_user_is_private\": " + json + "}");
    assertThatThrownBy(relationship::targetUserIsPrivate)
        .isInstanceOf(PropertyException.class)
        .hasMessageContaining("target_user_is_private is");
  }

  @Test
  void omitsNullsFromLists() {
    Media media =
        Media.fromJson(
            "{\"tags\": [null, \"a\", null, 7], \"users_in_photo\": [null, {}, null],"
                + " \"comments\": {\"data\": [null, {\"text\": \"t\"}]}}");
    assertThat(media.tags()).containsExactly("a", "7");
    assertThat(media.usersInPhoto()).hasSize(1).doesNotContainNull();
    assertThat(media.comments().data()).hasSize(1);
  }

  @Test
  void itemOfAnotherTypeFailsOnlyWhenRead() {
    Media media = Media.fromJson("{\"likes\": {\"data\": [{\"id\": \"1\"}, \"x\", null, {}]}}");
    List<UserSummary> likes = media.likes().orElseThrow().data();
    assertThat(likes).hasSize(3);
    assertThat(likes.get(0).id().text()).isEqualTo("1");
    assertThatThrownBy(() -> likes.get(1).id())
        .hasMessage("likes.data[1] is a text, but must be an object");
    assertThatThrownBy(() -> likes.get(2).id())
        .hasMessage("likes.data[3].id is missing or null, but must be a text");
  }

  @Test
  void treatsAnEmptyListOrObjectAsMissing() {
    Media media = Media.fromJson("{\"tags\": {}, \"location\": [], \"caption\": []}");
    assertThat(media.tags()).isEmpty();
    assertThat(media.location()).isEmpty();
    assertThat(media.caption()).isEmpty();
  }

  @Test
  void readsAnEmptyListAsAnObjectWithoutProperties() {
    Media media =
        Media.fromJson(
            "{\"images\": [], \"comments\": [], \"user\": [], \"users_in_photo\": [[]], \"likes\":"
                + " {\"data\": [[]]}}");
    assertThatThrownBy(() -> media.images().thumbnail())
        .isInstanceOf(PropertyException.class)
        .hasMessage("images.thumbnail is missing or null, but must be an object");
    assertThat(media.comments().data()).isEmpty();
    assertThat(media.usersInPhoto().get(0).position()).isEmpty();
    assertThatThrownBy(() -> media.likes().orElseThrow().data().get(0).username())
        .hasMessage("likes.data[0].username is missing or null, but must be a text");
    UserSummary user = media.user();
    assertThatThrownBy(user::username)
        .hasMessage("user.username is missing or null, but must be a text");
    assertThat(user).isEqualTo(UserSummary.fromJson("{}"));
    assertThat(UserSummary.fromJson(user.toJson())).isEqualTo(user);
    assertThat(media.toJson()).startsWith("{\"images\":[],");
  }

  @Test
  void acceptsExcerptsWithOnlyACount() {
    Media media = Media.fromJson("{\"comments\": {\"count\": 3}, \"likes\": {\"count\": \"4\"}}");
    CommentExcerpt comments = media.comments();
    assertThat(comments.count()).isEqualTo(3);
    assertThat(comments.data()).isEmpty();
    assertThat(media.likes().orElseThrow().count()).isEqualTo(4);
  }

  @Test
  void acceptsIncompleteLocations() {
    MediaLocation named = MediaLocation.fromJson("{\"id\": 7, \"name\": null}");
    assertThat(named.name()).isEmpty();
    assertThat(named.latitude()).isEmpty();
    MediaLocation point = MediaLocation.fromJson("{\"latitude\": 1.5, \"longitude\": 2}");
    assertThat(point.id()).isEmpty();
    assertThat(point.longitude()).contains(2.0);
  }

  @Test
  void acceptsIncompleteUsersInPhotosAndVideos() {
    Media media =
        Media.fromJson(
            "{\"users_in_photo\": [{\"user\": {\"username\": \"ana\"}}], \"videos\":"
                + " {\"low_bandwidth\": {\"url\": \"u\"}}, \"attribution\": {\"website\": \"w\"}}");
    assertThat(media.usersInPhoto().get(0).user().orElseThrow().username()).contains("ana");
    assertThat(media.usersInPhoto().get(0).position()).isEmpty();
    assertThat(media.videos().orElseThrow().lowBandwidth().orElseThrow().url()).isEqualTo("u");
    assertThat(media.attribution().orElseThrow().website()).contains("w");
    assertThat(Media.fromJson("{\"attribution\": null}").attribution()).isEmpty();
    Media old = Media.fromJson("{\"attribution\": \"app\"}");
    assertThatThrownBy(old::attribution).hasMessage("attribution is a text, but must be an object");
  }

  @Test
  void usesTheLastOfDuplicateProperties() {
    Tag tag = Tag.fromJson("{\"name\": \"dawn\", \"x\": 1, \"name\": \"dusk\", \"x\": [2]}");
    assertThat(tag.name()).isEqualTo("dusk");
    assertThat(tag.unknownFields()).isEqualTo(Map.of("x", List.of(2)));
    assertThat(tag).isEqualTo(Tag.fromJson("{\"x\": [2], \"name\": \"dusk\"}"));
    assertThat(tag.toJson()).isEqualTo("{\"name\":\"dusk\",\"x\":[2]}");
  }

  @Test
  void describesUnknownValuesThatAreTooLarge() {
    Tag tag =
        Tag.fromJson(
            "{\"digits\": "
                + "7".repeat(2_000)
                + ", \"deep\": "
                + "[".repeat(300)
                + "]".repeat(300)
                + "}");
    assertThat(tag.unknownFields().get("digits")).isEqualTo("a number of 2000 digits");
    assertThat(tag.unknownFields().get("deep").toString())
        .endsWith("nested more than 100 levels deep" + "]".repeat(99));
  }

  @Test
  void replacesOnlyTheInvalidUtf8Byte() throws Exception {
    byte[] body = "{\"data\": {\"username\": \"an?\"}}".getBytes(StandardCharsets.UTF_8);
    body[new String(body, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;
    RawResponse response = new RawResponse(200, Map.of(), body, Instant.EPOCH);
    InstagramClient client = InstagramClient.over(new FakeTransport(call -> response));
    assertThat(client.users().self().username()).isEqualTo("an\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\"x\"", "null", "{\"a\":", "{'a': 1}", "{} {}"})
  void rejectsTextsThatAreNoJsonObject(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tag.fromJson(json))
        .withMessage("The text is not a JSON object");
  }
}
