package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InstagramServer
class OldTagPositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/tags/a/media/recent?max_id=5 | /v1/tags/a/media/recent?max_id=5&max_tag_id=5",
        "/v1/tags/%C3%A5/media/recent?min_id=%2B | /v1/tags/%C3%A5/media/recent?min_id=%2B&min_tag_id=%2B",
        "/v1/tags/a/media/recent?max_id=5&max_tag_id= | /v1/tags/a/media/recent?max_id=5&max_tag_id=",
        "/v1/tags/a/media/recent?max_id= | /v1/tags/a/media/recent?max_id=",
        "/v1/tags/a/media/recent | /v1/tags/a/media/recent",
        "/v1/tags/a?max_id=5 | /v1/tags/a?max_id=5",
        "/v1/users/1/media/recent?max_id=5 | /v1/users/1/media/recent?max_id=5",
      })
  void renamesOldCursorParameters(String requested, String renamed) {
    URI uri = URI.create(requested);
    assertThat(OldTagPositions.renamed(uri, Parameters.parse(uri.getRawQuery())))
        .hasToString(renamed);
  }

  @Test
  void pagesForwardByTheOldCursorName(InstagramServerInfo server) throws Exception {
    URI tags = URI.create(server.baseUrl() + "/tags/search?q=s&access_token=" + server.token());
    String tag = get(tags).at("/data/0/name").asText();
    String media = server.baseUrl() + "/tags/" + tag + "/media/recent";
    String token = "&access_token=" + server.token();

    List<String> walked = new ArrayList<>();
    String key = "9000000000000000000";
    for (String suffix : new String[] {"", "/", ".json"}) {
      JsonNode page = get(URI.create(media + suffix + "?count=2&max_id=" + key + token));
      walked.addAll(ids(page));
      key = page.at("/pagination/next_max_id").asText();
      URI next = URI.create(page.at("/pagination/next_url").asText());
      assertThat(ids(get(next))).isNotEmpty().doesNotContainAnyElementsOf(walked);
    }
    assertThat(walked).hasSize(6).isEqualTo(ids(get(URI.create(media + "?count=6" + token))));
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("data").forEach(medium -> ids.add(medium.get("id").asText()));
    return ids;
  }

  private static JsonNode get(URI uri) throws Exception {
    return new ObjectMapper().readTree(uri.toURL());
  }
}
