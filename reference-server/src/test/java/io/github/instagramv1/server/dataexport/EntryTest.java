package io.github.instagramv1.server.dataexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the forms that list elements in exports have had. */
class EntryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title':'','string_list_data':[{'value':'Mia','timestamp':5}]} | mia | Mia",
        "{'title':'mia','string_list_data':[{'value':'👍','timestamp':5}]} | mia | 👍",
        "{'title':'mia','string_list_data':[{'timestamp':5}]} | mia | ''",
        "{'string_list_data':[{'href':'https://www.instagram.com/_u/mia','timestamp':5}]} | mia |"
            + " ''",
        "{'string_list_data':[{'href':'https://www.instagram.com/mia/','timestamp':5}]} | mia | ''",
        "{'title':'Instagram User','string_list_data':[{'value':'hi','timestamp':5}]} | '' | hi",
        "{'string_map_data':{'Comment':{'value':'hi'},'Media"
            + " Owner':{'value':'mia'},'Time':{'timestamp':5}}} | mia | hi",
        "{'string_map_data':{'Opmerking':{'value':'hi'},'Media-eigenaar':{'value':'mia'},'Tijd':{'timestamp':5}}}"
            + " | mia | hi",
        "{'timestamp':5,'label_values':[{'title':'Owner','dict':[{'dict':[{'label':'Username','value':'mia'}]}]},{'label':'Comment','value':'hi'}]}"
            + " | mia | hi"
      })
  void readsTheSameEntryFromEveryFormat(String json, String username, String text)
      throws Exception {
    List<Entry> entries = entries(json);
    assertThat(entries)
        .containsExactly(new Entry(username, text, entries.get(0).href(), OptionalLong.of(5)));
  }

  @Test
  void findsLinksToPostsInEveryFormat() throws Exception {
    String link = "https://www.instagram.com/p/CP0123456aa/";
    String list = "{'title':'mia','string_list_data':[{'href':'%s','timestamp':5}]}";
    String labels = "{'timestamp':5,'label_values':[{'label':'URL','value':'%s','href':'%1$s'}]}";
    assertThat(entries(list.formatted(link)).get(0).href()).isEqualTo(link);
    assertThat(entries(labels.formatted(link)).get(0).href()).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.instagram.com/p/CP0123456aa/, true",
    "https://www.instagram.com/reel/CP0123456aa/?x=1, true",
    "https://instagram.com/mia/p/CP0123456aa, true",
    "https://www.instagram.com/p/CP0123456aaabcdefghijklmnopqrstuvwxyzAB/, true",
    "https://www.instagram.com/mia/, false",
    "https://evil.example/p/CP0123456aa/, false"
  })
  void readsTheMediaIdFromALinkToAPost(String link, boolean isPost) {
    assertThat(PostLinks.mediaPk(link))
        .isEqualTo(
            isPost
                ? PostLinks.mediaPk("https://www.instagram.com/p/CP0123456aa/")
                : OptionalLong.empty());
    assertThat(PostLinks.mediaPk("https://www.instagram.com/p/CP0123456aa/")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-11-05T20:19:29, 1541449169",
    "2018-11-05T20:19:29+00:00, 1541449169",
    "2018-11-05T22:19:29+0200, 1541449169",
    "2018-11-05T20:19:29Z, 1541449169",
    "2018-11-05 20:19:29, 1541449169",
    "1541449169, 1541449169",
    "1541449169000, 1541449169"
  })
  void readsTimesInEveryFormat(String text, long seconds) {
    assertThat(Moments.of(new TextNode(text))).hasValue(seconds);
    assertThat(Moments.of(new TextNode("soon"))).isEmpty();
  }

  private static List<Entry> entries(String json) throws Exception {
    JsonNode element = new ObjectMapper().readTree(json.replace('\'', '"'));
    byte[] bytes = {};
    JsonFile file = new JsonFile("x.json", "", element, TextRepair.of(bytes, element));
    return Entry.of(file, element);
  }
}
