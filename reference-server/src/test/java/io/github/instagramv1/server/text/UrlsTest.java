package io.github.instagramv1.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0 | no link. At all",
        "0 | example.org/a",
        "0 | http:// and https:// and www. alone",
        "0 | awww.that xhttp://a 1www.a.test",
        "0 | ftp://a.test mailto:a@b.test",
        "1 | http://a.test/x",
        "1 | HTTPS://A.TEST",
        "1 | (www.a.test)",
        "1 | 写真http://a.test",
        "1 | see:www.a.test",
        "1 | https://web.example.org/save?url=https://blog.example.org/a",
        "1 | https://www.example.org/www.x/http://y",
        "1 | http://a.test,http://b.test",
        "1 | http://a.test#http://b.test",
        "2 | http://a.test http://b.test",
        "2 | http://a.test\u3000www.b.test",
        "2 | http://a.test\u00A0http://a.test",
        "2 | http://a.test\u2028https://b.test",
        "3 | www.a.test WWW.b.test Www.c.test"
      })
  void countsUrlsOncePerWord(int count, String text) {
    assertThat(Urls.count(text)).isEqualTo(count);
  }
}
