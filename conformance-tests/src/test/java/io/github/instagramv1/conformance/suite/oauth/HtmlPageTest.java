package io.github.instagramv1.conformance.suite.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests the forms of sign-in pages that are not from this project. */
class HtmlPageTest {
  private static final String URL = "https://api.example.org/login?next=%2Foauth";

  private static HtmlPage page(String html) {
    return HtmlPage.of(html, URL);
  }

  @Test
  void signsInWithTheHiddenFieldsOfThePasswordForm() {
    HtmlPage page =
        page(
            """
            <form action=/search><input name=q><button>Search</button></form>
            <FORM METHOD=POST ACTION="do/login?a=1&amp;b=2">
              <input type=hidden name=csrf value="a&quot;b">
              <input type=email name=login value=old><input type=password name=pw>
              <input type=checkbox name=stay value=yes checked><input type=checkbox name=no value=1>
              <select name=lang><option value=de>x<option value=en selected>y</select>
              <input type=submit name=go value="Log in"><input type=submit name=cancel value=Cancel>
            </FORM>
            """);
    assertThat(page.signIn("ana", "secret"))
        .contains(
            new HtmlForm(
                "POST",
                "https://api.example.org/do/login?a=1&b=2",
                Map.of(
                    "csrf", "a\"b", "login", "ana", "pw", "secret", "stay", "yes", "lang", "en",
                    "go", "Log in")));
  }

  @Test
  void submitsAFormWithoutActionToThePageByGet() {
    HtmlForm form =
        page("<form><input name=u><input type=password name=p></form>")
            .signIn("ana", "secret")
            .orElseThrow();
    assertThat(form).isEqualTo(new HtmlForm("GET", URL, Map.of("u", "ana", "p", "secret")));
  }

  @Test
  void findsNoSignInInSearchAndPasswordChangeForms() {
    assertThat(page("<form><input name=q><button>Search</button></form>").signIn("a", "b"))
        .isEmpty();
    String change = "<form><input name=u><input type=password name=a><input type=password name=b>";
    assertThat(page(change).signIn("a", "b")).isEmpty();
  }

  @Test
  void findsButtonsByLabelNameOrValue() {
    String one =
        """
        <form method=post action=/logout><button name=out>Sign out</button></form>
        <form method=post action=/oauth/authorize>
          <input type=hidden name=token value=t>
          <button name=answer value=0>Don't allow</button><button name=answer value=1>Allow</button>
        </form>
        """;
    assertThat(page(one).consentForm(true).orElseThrow().fields())
        .isEqualTo(Map.of("token", "t", "answer", "1"));
    assertThat(page(one).consentForm(false).orElseThrow().fields())
        .isEqualTo(Map.of("token", "t", "answer", "0"));
    String two =
        """
        <form method=post action=/yes><input type=submit name=allow value=OK></form>
        <form method=post action=/no><input type=submit name=deny value=Back></form>
        """;
    assertThat(page(two).consentForm(true).orElseThrow())
        .isEqualTo(new HtmlForm("POST", "https://api.example.org/yes", Map.of("allow", "OK")));
    assertThat(page(two).consentForm(false).orElseThrow().action())
        .isEqualTo("https://api.example.org/no");
  }

  @Test
  void findsNoAnswerWithoutASubmitButton() {
    HtmlPage page = page("<p>Allow?</p><form><button type=button>Allow</button></form>");
    assertThat(page.consentForm(true)).isEmpty();
    assertThat(page.consentForm(false)).isEmpty();
  }
}
