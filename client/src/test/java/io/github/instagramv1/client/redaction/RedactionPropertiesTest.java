package io.github.instagramv1.client.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Tests that no text which users may read shows a secret, wherever it occurs and however it is
 * written.
 */
class RedactionPropertiesTest {
  private static final List<UnaryOperator<String>> WRITINGS =
      List.of(
          text -> text,
          RedactionPropertiesTest::percent,
          text -> percent(percent(text)),
          text -> percent(text).toLowerCase(Locale.ROOT),
          RedactionPropertiesTest::everyCharacterAsPercent,
          RedactionPropertiesTest::json,
          text -> json(json(text)),
          RedactionPropertiesTest::everyCharacterAsJson,
          text -> text.replace("&", "&amp;").replace("\"", "&quot;").replace("=", "&#61;"));

  private static final List<UnaryOperator<String>> SURROUNDINGS =
      List.of(
          text -> text,
          text -> "GET HTTP://photos.example/a,b}c/v1?count=3&" + text + "&max_id=9 -> 200",
          text -> "//photos.example/v1?" + text,
          text -> "/v1/users/self/media/recent?q={a},{b}&" + text + "#top",
          text -> "https://app.example/back#" + text,
          text -> "{\"next_url\": \"http://h/?" + text + "\"}",
          text -> "Pagination{next_url=http://h/?x=}," + text + ", next_max_id=9}",
          text -> "{a=1, note=" + text + ", b=[x]}",
          text -> "No access token: " + text + "; sorry",
          text -> "http://user:" + text + "@h/v1");

  /** Generates characters that users copy into URLs, without the delimiters of a query string. */
  @Provide
  Arbitrary<String> secrets() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars(".-_~,;}{|$!*()+@:/?[]é\u4e2d")
        .ofMinLength(4)
        .ofMaxLength(60)
        .map(text -> "Zq7" + text + "7qZ");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("access_token", "sig", "client_secret", "code")
        .flatMap(
            name ->
                Arbitraries.of(
                    name,
                    name.toUpperCase(Locale.ROOT),
                    name.replace("_", "%5F"),
                    name.replace("_", "\\u005f"),
                    "%" + Integer.toHexString(name.charAt(0)) + name.substring(1)));
  }

  @Provide
  Arbitrary<UnaryOperator<String>> writings() {
    return Arbitraries.of(WRITINGS);
  }

  @Provide
  Arbitrary<UnaryOperator<String>> contexts() {
    return Combinators.combine(
            Arbitraries.of(SURROUNDINGS), Arbitraries.of(WRITINGS), Arbitraries.of(SURROUNDINGS))
        .as((outer, writing, inner) -> text -> outer.apply(writing.apply(inner.apply(text))));
  }

  @Property(tries = 3000)
  void hidesSecretsByParameterName(
      @ForAll("names") String name,
      @ForAll("secrets") String secret,
      @ForAll("contexts") UnaryOperator<String> context) {
    String value = secret.replaceAll("[+]", "");
    assertHidden(Redaction.text(context.apply(name + "=" + value)), value);
  }

  @Property(tries = 1000)
  void hidesSecretsByNameInJson(
      @ForAll("names") String name,
      @ForAll("secrets") String secret,
      @ForAll("contexts") UnaryOperator<String> context) {
    assertHidden(Redaction.text(context.apply("\"" + name + "\" : \"" + secret + "\"")), secret);
  }

  @Property(tries = 3000)
  void hidesKnownSecretsByValue(
      @ForAll("secrets") String secret,
      @ForAll("writings") UnaryOperator<String> writing,
      @ForAll("contexts") UnaryOperator<String> context,
      @ForAll boolean upperCase) {
    String known = secret + " &=\"%41" + secret;
    String echo = upperCase ? known.toUpperCase(Locale.ROOT) : known;
    String shown = Redaction.text(context.apply("echo " + writing.apply(echo)), List.of(known));
    assertHidden(shown, secret);
  }

  @Property(tries = 1000)
  void hidesSecretsInResponseProperties(
      @ForAll("names") String name,
      @ForAll("secrets") String secret,
      @ForAll("contexts") UnaryOperator<String> context) {
    String text = context.apply(name + "=" + secret.replace("+", ""));
    Object nested = Map.of("a", List.of(text, Map.of("next_url", "HTTP://h/v1?" + secret, "n", 1)));
    assertHidden(Redaction.property("novelty", nested), secret.replace("+", ""));
    assertHidden(Redaction.property("next_url", "//h/v1?t=" + secret), secret);
    assertHidden(Redaction.property("x", Map.of("access_token", secret + " with blanks")), secret);
  }

  @Property(tries = 1000)
  void leavesOtherTextUnchanged(@ForAll("secrets") String text) {
    String harmless = "q=" + text.replaceAll("[@:]", "") + " encode=1 barcode=2 code 400, code=400";
    assertThat(Redaction.text(harmless, List.of("short"))).isEqualTo(harmless);
  }

  @Property(tries = 1000)
  void neverFails(@ForAll String text, @ForAll String secret) {
    assertThat(Redaction.text(text, List.of(secret))).isNotNull();
    assertThat(Redaction.property(secret, text)).isNotNull();
  }

  private static void assertHidden(String shown, String secret) {
    assertThat(DecodedText.of(shown).toString().toLowerCase(Locale.ROOT))
        .doesNotContain("zq7", "7qz");
    assertThat(shown).doesNotContain(secret);
  }

  private static String percent(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String everyCharacterAsPercent(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format("%%%02x", octet));
    }
    return encoded.toString();
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/");
  }

  private static String everyCharacterAsJson(String text) {
    StringBuilder encoded = new StringBuilder();
    text.chars().forEach(c -> encoded.append(String.format("\\u%04x", c)));
    return encoded.toString();
  }
}
