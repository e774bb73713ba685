package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.value.ApiObject;
import io.github.instagramv1.client.value.PropertyException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests a response in which each value in turn is replaced by each odd value. The page is read,
 * every other property keeps its value, and each failure names the path.
 */
class LenientReadingTest {
  private static final ObjectMapper TREES = new ObjectMapper();

  /** A page with two media objects; a fault in the first one must never affect the second. */
  private static final String PAGE = "{\"data\":[%s,%s],\"meta\":{\"code\":200}}";

  private static final String USER =
      "{\"id\": \"%s\", \"username\": \"ana\", \"full_name\": \"A\", \"profile_picture\": \"u\"}";

  private static final String EXAMPLE =
      """
      {"attribution": {"name": "app"},
       "caption": {"created_time": "1447934467", "id": "5", "from": @2, "text": "t"},
       "comments": {"count": 1, "data": [
         {"created_time": "1447934467", "id": "5", "text": "t", "from": @2}]},
       "created_time": "1447934467", "filter": "Normal", "id": "1_2",
       "images": {"low_resolution": @i, "thumbnail": @i, "standard_resolution": @i},
       "likes": {"count": 2, "data": [@2, @3]}, "link": "l",
       "location": {"id": "7", "latitude": 1.5, "longitude": 2.5, "name": "n"},
       "tags": ["a", "b"], "type": "image", "user": @2, "user_has_liked": true,
       "users_in_photo": [{"position": {"x": 0.5, "y": 0.5}, "user": @3}],
       "videos": {"low_resolution": @i, "standard_resolution": @i}}
      """
          .replace("@2", USER.formatted(2))
          .replace("@3", USER.formatted(3))
          .replace("@i", "{\"url\": \"u\", \"width\": 150, \"height\": 150}");

  private static final Map<String, String> ODD =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("null", "null"),
              Map.entry("text", "\"odd\""),
              Map.entry("empty text", "\"\""),
              Map.entry("number", "7"),
              Map.entry("large", "3000000000"),
              Map.entry("larger", "123456789012345678901234567890"),
              Map.entry("2000 digits", "9".repeat(2_000)),
              Map.entry("long fraction", "0." + "9".repeat(2_000)),
              Map.entry("fraction", "12.5"),
              Map.entry("out of range", "1e400"),
              Map.entry("out of all range", "1e99999999999"),
              Map.entry("true", "true"),
              Map.entry("object", "{\"a\": 1}"),
              Map.entry("empty object", "{}"),
              Map.entry("list", "[1, null, {}]"),
              Map.entry("empty list", "[]"),
              Map.entry("deep list", "[".repeat(10_000) + "]".repeat(10_000)),
              Map.entry("deep object", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))));

  static Stream<String> oddValues() {
    return ODD.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("oddValues")
  void oddValueAffectsOnlyItsProperty(String oddity) throws Exception {
    ObjectNode media = (ObjectNode) TREES.readTree(EXAMPLE);
    Map<String, Object> expected = readings(page(media.toString()).get(0), "");
    List<String> pointers = new ArrayList<>();
    collectPointers(media, "", pointers);
    for (String pointer : pointers) {
      List<Media> page = page(mediaWith(pointer, ODD.get(oddity)));
      String path = "data[0]" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');

      assertThat(page).as("%s as %s", pointer, oddity).hasSize(2);
      assertThat(readings(page.get(1), "")).as("beside %s", pointer).isEqualTo(expected);
      Map<String, Object> read = readings(page.get(0), "");
      read.forEach(
          (accessor, value) -> {
            if (value instanceof PropertyException failure) {
              assertThat(failure.path()).as("%s by %s", pointer, accessor).startsWith(path);
            } else if (!jsonPathOf(accessor).startsWith(pointer)
                && !pointer.startsWith(jsonPathOf(accessor))) {
              assertThat(value)
                  .as("%s beside %s", accessor, pointer)
                  .isEqualTo(expected.get(accessor));
            }
          });
      assertThatCode(() -> page.get(0).toString()).doesNotThrowAnyException();
      assertThatCode(() -> Media.fromJson(page.get(0).toJson())).doesNotThrowAnyException();
    }
  }

  private static List<Media> page(String media) {
    InstagramClient client =
        InstagramClient.over(
            new FakeTransport(call -> RawResponse.of(200, PAGE.formatted(media, EXAMPLE))));
    return client.users().recentMedia().firstPage().items();
  }

  private static String mediaWith(String pointer, String odd) throws Exception {
    JsonNode media = TREES.readTree(EXAMPLE);
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = media.at(pointer.substring(0, slash));
    String last = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(last), "@odd@");
    } else {
      ((ObjectNode) parent).put(last, "@odd@");
    }
    return media.toString().replace("\"@odd@\"", odd);
  }

  private static void collectPointers(JsonNode node, String pointer, List<String> pointers) {
    Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      pointers.add(pointer + "/" + field.getKey());
      collectPointers(field.getValue(), pointer + "/" + field.getKey(), pointers);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      pointers.add(pointer + "/" + i);
      collectPointers(node.get(i), pointer + "/" + i, pointers);
    }
  }

  /**
   * Returns the value of each accessor, or the exception that it throws, by the path of accessors
   * that leads to it.
   */
  private static Map<String, Object> readings(Object value, String path) throws Exception {
    Map<String, Object> all = new TreeMap<>();
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? readings(optional.get(), path) : all;
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        all.putAll(readings(list.get(i), path + "/" + i));
      }
      return all;
    }
    if (!(value instanceof ApiObject)) {
      all.put(path, value);
      return all;
    }
    for (Method accessor : value.getClass().getDeclaredMethods()) {
      if (Modifier.isPublic(accessor.getModifiers())
          && !Modifier.isStatic(accessor.getModifiers())
          && accessor.getParameterCount() == 0
          && !accessor.getName().equals("toBuilder")) {
        String name = path + "/" + accessor.getName();
        try {
          all.putAll(readings(accessor.invoke(value), name));
        } catch (InvocationTargetException e) {
          assertThat(e.getCause()).isInstanceOf(PropertyException.class);
          all.put(name, e.getCause());
        }
      }
    }
    return all;
  }

  /**
   * Returns the JSON path of a path of accessors, for example {@code /users_in_photo/0/user} for
   * {@code /usersInPhoto/0/user}.
   */
  private static String jsonPathOf(String accessors) {
    return accessors
        .replaceAll("Text(?=/|$)", "")
        .replaceAll("([A-Z])", "_$1")
        .toLowerCase(Locale.ROOT);
  }
}
