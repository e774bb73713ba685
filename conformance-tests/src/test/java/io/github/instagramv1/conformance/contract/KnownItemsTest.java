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
  private static final ResponseValidator JUDGE = new ResponseValidator(true);
  private static final int MOST_TAGS = 50;

  private final KnownItems known = new KnownItems();

  @BeforeEach
  void threeTagsAreKnown() {
    assertThat(judge(list(tag("a"), tag("b"), tag("c")))).isEmpty();
    assertThat(judge(list(tag("a")))).isEmpty();
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

  private List<String> judge(String body) {
    return JUDGE.validate(SEARCH, response(body), Optional.empty(), known).violations().stream()
        .map(Violation::message)
        .toList();
  }

  private String read(String body) {
    return known.read(SEARCH, response(body)).response().body();
  }

  @Test
  void whatIsKnownIsNotJudgedAgain() {
    assertThat(read(list(tag("a"), tag("d"), tag("c")))).isEqualTo(list(tag("d")));
    assertThat(read(list(tag("c"), tag("b")))).isEqualTo(list());
  }

  @Test
  void whatIsWrongIsNamedByItsPlaceInTheWholeList() {
    String wrong = tag("b").replace("1", "-1");
    assertThat(judge(list(tag("a"), wrong))).singleElement().asString().contains("/data/1");
    assertThat(judge(list(tag("a"), wrong))).hasSize(1);
  }

  @Test
  void whatIsWrongBesideTheListIsFound() {
    assertThat(judge(list(tag("a"), tag("b")).replace("200", "201"))).isNotEmpty();
    assertThat(judge(list(tag("a"), tag("b")).replace("\"meta\"", "\"mate\""))).isNotEmpty();
  }

  @Test
  void aListThatIsLongerThanEveryGoodOneIsJudgedWhole() {
    String tooLong =
        IntStream.rangeClosed(0, MOST_TAGS)
            .mapToObj(i -> tag(i == 0 ? "a" : "t" + i))
            .collect(Collectors.joining(","));
    assertThat(judge(list(tooLong))).isNotEmpty();
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
  void whatIsOddIsJudgedAsItCame(String odd) {
    String body = odd.replace('\'', '"').replace("@", tag("a"));
    assertThat(read(body)).isEqualTo(body);
  }
}
