package io.github.instagramv1.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownItemsTest {
  private static final ContractOperation SEARCH = Contract.load().operation("searchTags");
  private static final ResponseValidator VALIDATOR = new ResponseValidator(true);
  private static final int MOST_TAGS = 50;

  private final KnownItems known = new KnownItems();

  @BeforeEach
  void validateThreeTags() {
    assertThat(violationsIn(list(tag("a"), tag("b"), tag("c")))).isEmpty();
    assertThat(violationsIn(list(tag("a")))).isEmpty();
  }

  private static String tag(String name) {
    return "{\"name\":\"%s\",\"media_count\":1}".formatted(name);
  }

  private static String list(String... items) {
    return "{\"meta\":{\"code\":200},\"data\":[" + String.join(",", items) + "]}";
  }

  private static ReceivedResponse response(String body) {
    return new ReceivedResponse(
        200,
        Map.of(
            "content-type", List.of("application/json"),
            "x-ratelimit-limit", List.of("5000"),
            "x-ratelimit-remaining", List.of("4999")),
        body);
  }

  private List<String> violationsIn(String body) {
    return VALIDATOR.validate(SEARCH, response(body), Optional.empty(), known).violations().stream()
        .map(Violation::message)
        .toList();
  }

  private String withoutKnownItems(String body) {
    return known.read(SEARCH, response(body)).response().body();
  }

  @Test
  void omitsKnownItems() {
    assertThat(withoutKnownItems(list(tag("a"), tag("d"), tag("c")))).isEqualTo(list(tag("d")));
    assertThat(withoutKnownItems(list(tag("c"), tag("b")))).isEqualTo(list());
  }

  @Test
  void reportsViolationsByIndexInTheWholeList() {
    String wrong = tag("b").replace("1", "-1");
    assertThat(violationsIn(list(tag("a"), wrong))).singleElement().asString().contains("/data/1");
    assertThat(violationsIn(list(tag("a"), wrong))).hasSize(1);
  }

  @Test
  void reportsViolationsOutsideTheList() {
    assertThat(violationsIn(list(tag("a"), tag("b")).replace("200", "201"))).isNotEmpty();
    assertThat(violationsIn(list(tag("a"), tag("b")).replace("\"meta\"", "\"mate\""))).isNotEmpty();
  }

  @Test
  void reportsAListWithTooManyItems() {
    String tooLong =
        IntStream.rangeClosed(0, MOST_TAGS)
            .mapToObj(i -> tag(i == 0 ? "a" : "t" + i))
            .collect(Collectors.joining(","));
    assertThat(violationsIn(list(tooLong))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'meta':{'code':200},'data':[@,@]}",
        "{'meta':{'code':200},'data':[@,{'name':'b','name':'b','media_count':1}]}",
        "{'meta':{'code':200},'data':[@,{'name':'b','media_count':1}]} more",
        "{'meta':{'code':200},'data':[@,{'name':'b','media_count':1}",
        "{'meta':{'code':200},'data':@}",
        "[@]",
      })
  void keepsUnusualBodiesUnchanged(String unusual) {
    String body = unusual.replace('\'', '"').replace("@", tag("a"));
    assertThat(withoutKnownItems(body)).isEqualTo(body);
  }
}
