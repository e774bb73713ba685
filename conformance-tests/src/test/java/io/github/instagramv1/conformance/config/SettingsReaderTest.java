package io.github.instagramv1.conformance.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private static final Map<Setting, String> REQUIRED =
      Map.of(Setting.BASE_URL, "http://localhost/v1", Setting.TOKEN, "secret-1");

  @TempDir private Path folder;

  @Test
  void prefersFlagsToEnvironmentToFile() throws IOException {
    Path file = folder.resolve("settings.properties");
    Files.writeString(
        file,
        "base-url = http://file/v1\ntoken = file-token\nuser-id = 1\ntag-name = \u00e9t\u00e9\n");
    Map<String, String> environment =
        Map.of("CONFORMANCE_TOKEN", "environment-token", "CONFORMANCE_USER_ID", "2", "PATH", "/x");
    Settings settings =
        new SettingsReader(environment).read(Optional.of(file), Map.of(Setting.USER_ID, "3"));
    assertThat(settings.baseUrl()).isEqualTo("http://file/v1");
    assertThat(settings.token()).isEqualTo("environment-token");
    assertThat(settings.get(Setting.USER_ID)).contains("3");
    assertThat(settings.get(Setting.TAG_NAME)).contains("\u00e9t\u00e9");
  }

  @Test
  void rejectsUnknownNamesInFileAndEnvironment() throws IOException {
    Path file = folder.resolve("settings.properties");
    Files.writeString(file, "tokn = x\n");
    assertThatThrownBy(() -> new SettingsReader(Map.of()).read(Optional.of(file), REQUIRED))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("tokn");
    assertThatThrownBy(
            () ->
                new SettingsReader(Map.of("CONFORMANCE_TOKN", "x"))
                    .read(Optional.empty(), REQUIRED))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("CONFORMANCE_TOKN");
  }

  @Test
  void readsTheFileNamedInTheEnvironment() throws IOException {
    Path file = folder.resolve("settings.properties");
    Files.writeString(file, "base-url = http://file/v1\ntoken = file-token\n");
    SettingsReader reader = new SettingsReader(Map.of("CONFORMANCE_CONFIG", file.toString()));
    assertThat(reader.read(Optional.empty(), Map.of()).baseUrl()).isEqualTo("http://file/v1");
    assertThatThrownBy(() -> reader.read(Optional.of(folder.resolve("none")), Map.of()))
        .isInstanceOf(BadSettingsException.class);
  }

  @Test
  void rejectsAMissingFile() {
    Path file = folder.resolve("none");
    assertThatThrownBy(() -> new SettingsReader(Map.of()).read(Optional.of(file), REQUIRED))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("none");
  }

  @Test
  void requiresANonBlankBaseUrlAndToken() {
    assertThatThrownBy(() -> new Settings(Map.of(Setting.TOKEN, "x")))
        .hasMessageContaining("base-url")
        .hasMessageContaining("CONFORMANCE_BASE_URL");
    assertThatThrownBy(
            () -> new Settings(Map.of(Setting.BASE_URL, "http://localhost", Setting.TOKEN, " ")))
        .hasMessageContaining("--token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:8080", "ftp://localhost", "http://", "http://a?b", "http://a#b"})
  void rejectsInvalidBaseUrls(String url) {
    assertThatThrownBy(() -> new Settings(Map.of(Setting.BASE_URL, url, Setting.TOKEN, "x")))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("base-url");
  }

  @ParameterizedTest
  @CsvSource({"TIMEOUT,0", "TIMEOUT,601", "TIMEOUT,soon", "LEVEL,all", "READ_ONLY,yes", "STRICT,1"})
  void rejectsInvalidValues(Setting setting, String value) {
    Map<Setting, String> values =
        Map.of(Setting.BASE_URL, "http://localhost", Setting.TOKEN, "x", setting, value);
    assertThatThrownBy(() -> new Settings(values))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining(setting.key());
  }

  @Test
  void keepsSecretsOutOfPrintedText() {
    Settings settings = new Settings(REQUIRED);
    assertThat(settings.toString())
        .contains("base-url=http://localhost/v1")
        .doesNotContain("secret");
    String text =
        new Redactor(settings)
            .redact(
                "?access_token=other.token&a=b secret-1 Bearer abc {\"access_token\":\"d\"} 'sig=e'");
    assertThat(text)
        .isEqualTo("?access_token=***&a=b *** Bearer *** {\"access_token\":\"***\"} 'sig=***'");
  }
}
