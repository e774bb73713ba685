package io.github.instagramv1.conformance.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.conformance.check.Known;
import io.github.instagramv1.conformance.contract.Contract;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFactsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Known KNOWN = new Known(Contract.load().propertyNames());
  private static final String MEDIA =
      """
      {"id": "5_2", "type": "image", "created_time": "1400000000", "link": "https://h/p/F/",
       "images": {"thumbnail": {"url": "https://h/a.jpg?sig=1", "width": 150, "height": 150}},
       "user": {"id": "2", "username": "ana", "profile_picture": "https://h/2.jpg"},
       "caption": {"id": "7", "text": "dusk", "created_time": "1400000000", "from": {"id": "2"}},
       "location": {"id": "9", "name": "Pier", "latitude": 1.5, "longitude": 2},
       "likes": {"count": 2, "data": [{"id": "3", "username": "bo"}]},
       "comments": {"count": 1, "data": []}, "users_in_photo": [], "tags": ["dusk"]}
      """;

  private final KnownFacts<String> facts = new KnownFacts<>();

  private void learn(String operation, String json) throws IOException {
    JsonNode data = MAPPER.readTree(json);
    facts.learn(Observations.of(KNOWN, "viewer", "2", data), operation, operation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type": "image"     | "type": "video"    | type of media 5
          a.jpg               | b.jpg              | images.thumbnail.url of media 5
          "width": 150        | "width": "150"     | images.thumbnail.width of media 5
          "text": "dusk"      | "text": "dawn"     | caption.text of media 5
          "username": "ana"   | "username": "anna" | username of user 2
          "username": "bo"    | "username": "bob"  | username of user 3
          "name": "Pier"      | "name": "Quay"     | name of location 9
          "longitude": 2      | "longitude": 3     | longitude of location 9
          "count": 2          | "count": 3         | likes.count of media 5
          ["dusk"]            | []                 | tags of media 5
          "id": "3"           | "id": "4"          | likes.data of media 5
          """)
  void reportsADifferenceWithItsObject(String original, String changed, String fact)
      throws IOException {
    learn("getMedia", MEDIA);
    learn("getMediaByShortcode", MEDIA);
    learn("getSelfFeed", "[" + MEDIA.replace(original, changed) + "]");
    assertThat(facts.contradictions())
        .anySatisfy(
            found -> {
              assertThat(found.fact()).hasToString(fact);
              assertThat(found.odd().operation()).isEqualTo("getSelfFeed");
            });
  }

  @Test
  void ignoresAbsentValuesAndUrlSignatures() throws IOException {
    learn("getMedia", MEDIA);
    learn("getSelfFeed", MEDIA.replace("sig=1", "sig=2").replace("\"latitude\": 1.5,", ""));
    learn("getUser", "{\"id\": \"2\", \"username\": \"ana\", \"longitude\": 2.0}");
    assertThat(facts.contradictions()).isEmpty();
  }

  @Test
  void keepsContradictionsWhenFactsAreForgotten() throws IOException {
    learn("getMedia", MEDIA);
    facts.forget(fact -> fact.property().equals("likes.count"));
    learn("getMedia", MEDIA.replace("\"count\": 2", "\"count\": 3"));
    assertThat(facts.contradictions()).isEmpty();
    learn("getSelfFeed", MEDIA);
    facts.forget(fact -> true);
    assertThat(facts.contradictions()).hasSize(1);
  }

  @Test
  void reportsAValueThatReturns() throws IOException {
    String other = MEDIA.replace("\"dusk\", \"created", "\"dawn\", \"created");
    for (String each : List.of(MEDIA, other, MEDIA)) {
      learn("getMedia", each);
    }
    assertThat(facts.contradictions()).singleElement().matches(Contradiction::back);
  }
}
