package io.github.instagramv1.server.dataexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\u00c3\\u00a9t\\u00c3\\u00a9 | été",
        "\\u00f0\\u009f\\u008e\\u0089 | 🎉",
        "e\\u00cc\\u0081 | e\u0301",
        "\\u00d9\\u0085\\u00d8\\u00b1 | مر",
        "plain | plain",
        "caf\\u00e9 | café",
        "\\u00e9t\\u00c3\\u00a9 | \u00e9t\u00c3\u00a9",
        "\\u4e2d\\u00c3\\u00a9 | 中\u00c3\u00a9"
      })
  void repairsOnlyTextWrittenByteByByte(String written, String meant) throws Exception {
    assertThat(repairFirst("[\"%s\"]".formatted(written))).isEqualTo(meant);
  }

  @Test
  void leavesCorrectlyEncodedFilesUnchanged() throws Exception {
    assertThat(repairFirst("[\"\\u00c3\\u00a9\", \"中\"]")).isEqualTo("\u00c3\u00a9");
    assertThat(repairFirst("[\"\\u00c3\\u00a9\", \"\\u4e2d\"]")).isEqualTo("\u00c3\u00a9");
    assertThat(repairFirst("[\"\\u00c3\\u00a9\", \"caf\\u00e9\", \"na\\u00efve\"]"))
        .isEqualTo("\u00c3\u00a9");
  }

  @Test
  void removesCharactersThatDatabasesCannotStore() throws Exception {
    assertThat(repairFirst("[\"a\\u0000b\\ud83d\"]")).isEqualTo("ab\ufffd");
  }

  private static String repairFirst(String json) throws Exception {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonNode file = new ObjectMapper().readTree(bytes);
    return TextRepair.of(bytes, file).text(file.get(0).textValue());
  }
}
