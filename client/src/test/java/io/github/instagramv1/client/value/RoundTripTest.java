package io.github.instagramv1.client.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.model.Location;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.model.User;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that what was read is written unchanged, and reads as an equal object. */
class RoundTripTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1000000000000000055511151231257827",
        "1.10",
        "0.10",
        "1.0",
        "10.0",
        "-0.0",
        "0.5",
        "0.001",
        "0.0001",
        "57.70720000000000123456789",
        "123456789.123456789123",
        "12345678901.5",
        "99999999999999.5",
        "9007199254740993.0",
        "12345678901234567890123.0",
        "0.30000000000000004",
        "0.3000000000000000",
        "1E+400",
        "1E-400",
        "1E+5",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "123456789012345678901234567890"
      })
  void keepsEveryDigit(String number) {
    String json = "{\"latitude\":" + number + ",\"new\":[" + number + "]}";
    Location location = Location.fromJson(json);
    assertThat(location.toJson()).isEqualTo(json);
    assertThat(Location.fromJson(location.toJson())).isEqualTo(location);
  }

  static Stream<String> unreadable() {
    String deep = "[{\"a\":".repeat(60) + " \"\u00e5]}\\\"\" " + "}]".repeat(60);
    return Stream.of(
        "9".repeat(2_000),
        "-0." + "1".repeat(2_000),
        "1e99999999999",
        "[".repeat(101) + "]".repeat(101),
        "[".repeat(40_000) + "]".repeat(40_000),
        "{\"a\":".repeat(5_000) + "null" + "}".repeat(5_000),
        deep);
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void keepsValuesThatJavaCannotRepresent(String value) throws IOException {
    String json = "{\"bio\":\"\u00e5\u00e4\u00f6\",\"new\":" + value + ",\"id\":\"8\"}";
    User read = User.fromJson(json);
    for (String source : new String[] {json, "\ufeff" + json, "\n " + json + "  "}) {
      User text = User.fromJson(source);
      User bytes = new User(Content.parse(source.getBytes(StandardCharsets.UTF_8)));
      assertThat(text).isEqualTo(bytes).isEqualTo(read);
      assertThat(text.toJson()).isEqualTo(json);
      assertThat(bytes.toJson()).isEqualTo(json);
    }
    User wide = new User(Content.parse(json.getBytes(StandardCharsets.UTF_16BE)));
    assertThat(User.fromJson(wide.toJson()).id()).isEqualTo(read.id());
  }

  @Test
  void escapesAnUnpairedSurrogate() {
    User half = User.fromJson("{\"full_name\":\"x\\ud83dy \u00e5 \\ude00\",\"\\udc00\":1}");
    assertThat(half.fullName()).isEqualTo("x\ud83dy \u00e5 \ude00");
    assertThat(half.toJson().toLowerCase(Locale.ROOT))
        .isEqualTo("{\"full_name\":\"x\\ud83dy \u00e5 \\ude00\",\"\\udc00\":1}");
    String utf8 =
        new String(half.toJson().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(User.fromJson(utf8)).isEqualTo(half);
    assertThat(User.fromJson("{\"full_name\":\"x\ud83dy \u00e5 \ude00\",\"\udc00\":1}"))
        .isEqualTo(half);
  }

  @Test
  void writesASurrogatePairUnescaped() {
    String json = "{\"full_name\":\"\ud83d\ude00\",\"bio\":\"\ud83d\ude00\"}";
    assertThat(User.fromJson(json).toJson()).isEqualTo(json);
    assertThat(User.fromJson("{\"a\":\"\\ud83d\",\"full_name\":\"\\ud83d\\ude00\"}").toJson())
        .endsWith("\"full_name\":\"\ud83d\ude00\"}");
  }

  static Stream<Object> values() {
    return Stream.of(
        (byte) 5,
        (short) 5,
        5,
        5L,
        1234567890123456789L,
        Long.MIN_VALUE,
        1.1f,
        57.7,
        1e10,
        1e-7,
        -0.0,
        Double.MAX_VALUE,
        Double.NaN,
        Float.NEGATIVE_INFINITY,
        new BigDecimal("1.1"),
        new BigDecimal("1.10"),
        new BigDecimal("1E+3"),
        BigInteger.TEN,
        BigInteger.TEN.pow(1_500),
        new AtomicLong(7),
        "x\ud83d");
  }

  @ParameterizedTest
  @MethodSource("values")
  void roundTripsPropertiesOfABuilder(Object value) {
    Tag tag = Tag.builder().property("new", value).build();
    assertThat(Tag.fromJson(tag.toJson())).isEqualTo(tag);
  }

  @Property(tries = 300)
  void roundTripsEveryDouble(@ForAll double value) {
    Location location = Location.builder().latitude(value).build();
    assertThat(Location.fromJson(location.toJson())).isEqualTo(location);
    assertThat(location.latitude()).isEqualTo(value);
  }

  @Property(tries = 300)
  void roundTripsEveryDecimal(@ForAll BigDecimal value) {
    String json = "{\"new\":" + value + "}";
    assertThat(new BigDecimal(Tag.fromJson(json).unknownFields().get("new").toString()))
        .isEqualByComparingTo(value);
    assertThat(Tag.fromJson(json).toJson()).isEqualTo(json);
  }

  @Property(tries = 300)
  void roundTripsEveryText(@ForAll String value) {
    User user = User.builder().fullName(value).build();
    String utf8 =
        new String(user.toJson().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(User.fromJson(utf8)).isEqualTo(user);
    assertThat(User.fromJson(utf8).fullName()).isEqualTo(value);
  }

  @Test
  void readsPlainDecimalsAsDoubles() {
    Location location = Location.fromJson("{\"a\":57.7072,\"b\":5,\"c\":1.10,\"d\":3000000000}");
    assertThat(location.unknownFields().values())
        .containsExactly(57.7072, 5, new BigDecimal("1.10"), 3_000_000_000L);
  }
}
