package io.github.instagramv1.server.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.error.ApiException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {
  private static final String PART =
      "--b\r\nContent-Disposition: form-data; name=\"n%d\"\r\n\r\nv%d\r\n";

  @Test
  void readsEveryField() {
    Parameters form = read(parts(3) + "--b--\r\n");
    assertThat(form.encoded()).isEqualTo("n0=v0&n1=v1&n2=v2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name=plain                    | plain",
        "name=\"quo\\\"ted\"           | quo\"ted",
        "name=\"a;b\"                  | a;b",
        "filename=\"f\"; name=\"after\" | after",
        "NAME=\"case\"                 | case"
      })
  void readsFieldNamesInEveryNotation(String parameter, String name) {
    String part = "--b\r\nContent-Disposition: form-data; %s\r\n\r\nv\r\n--b--\r\n";
    assertThat(read(part.formatted(parameter)).first(name)).contains("v");
  }

  @Test
  void keepsLineBreaksAndEmptyValues() {
    Parameters form =
        read(
            "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\na\r\n\r\n-b\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"y\"\r\n\r\n\r\n--b--");
    assertThat(form.first("x")).contains("a\r\n\r\n-b");
    assertThat(form.has("y")).isTrue();
  }

  @Test
  void skipsABinaryFile() {
    String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    String file = part.formatted("photo", "; filename=\"a.png\"", "\u0089PNG\0");
    String body = part.formatted("text", "", "hello") + file + "--b--";
    Parameters form = MultipartForm.read(body.getBytes(StandardCharsets.ISO_8859_1), "b");
    assertThat(form.encoded()).isEqualTo("text=hello");
    assertThat(form.fault()).isEmpty();
    String noFile = part.formatted("text", "", "\u0089PNG") + "--b--";
    assertThat(MultipartForm.read(noFile.getBytes(StandardCharsets.ISO_8859_1), "b").fault())
        .isPresent();
  }

  @Test
  void limitsTheNumberOfParts() {
    assertThat(read(parts(MultipartForm.MAX_PARTS) + "--b--").has("n99")).isTrue();
    for (String tooMany :
        new String[] {
          parts(MultipartForm.MAX_PARTS + 1) + "--b--",
          "--b\r\n\r\n\r\n".repeat(7_100) + "--b--",
          parts(5_000)
        }) {
      assertThatThrownBy(() -> read(tooMany))
          .isInstanceOf(ApiException.class)
          .hasMessage("The form has more than 100 parts.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--b",
        "--b\r\n",
        "--c\r\n\r\n\r\n--c--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n--b",
        "--bx\r\n\r\n\r\n--b--",
        "--b\r\nno header\r\n\r\n\r\n--b--"
      })
  void rejectsAMalformedMultipartBody(String body) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOf(ApiException.class)
        .hasMessage("The multipart body cannot be read.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 71, 5_000})
  void rejectsABoundaryOfInvalidLength(int length) {
    String boundary = "b".repeat(length);
    assertThatThrownBy(() -> MultipartForm.read(bytes("--" + boundary + "--"), boundary))
        .isInstanceOf(ApiException.class);
  }

  private static String parts(int count) {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < count; i++) {
      parts.append(PART.formatted(i, i));
    }
    return parts.toString();
  }

  private static Parameters read(String body) {
    return MultipartForm.read(bytes(body), "b");
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
