package io.github.instagramv1.conformance.suite.oauth;

import io.github.instagramv1.conformance.http.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * A page of any server. The only assumptions are that the sign-in form has a password field, and
 * that the consent form has one button to allow and one to refuse, identified by their names or
 * texts.
 */
final class HtmlPage {
  private static final String PASSWORD = "input[type=password]";
  private static final String NAMES =
      "input:not([type]), input[type=text], input[type=email], input[type=tel]";
  private static final String BUTTONS =
      "button:not([type=button]):not([type=reset]), input[type=submit]";
  private static final Pattern REFUSES =
      Pattern.compile("\\b(deny|denied|cancel|decline|refuse|reject|disallow|don.?t|no|not)\\b");
  private static final Pattern ALLOWS =
      Pattern.compile("\\b(allow|authori[sz]e|approve|accept|agree|grant|confirm|yes|continue)\\b");

  private final Document page;

  private HtmlPage(Document page) {
    this.page = page;
  }

  static HtmlPage of(Response response) {
    return of(response.exchange().response().body(), response.exchange().request().url());
  }

  static HtmlPage of(String html, String url) {
    return new HtmlPage(Jsoup.parse(html, url));
  }

  /** Returns the filled-in sign-in form. */
  Optional<HtmlForm> signIn(String username, String password) {
    for (FormElement form : page.forms()) {
      Elements passwords = form.select(PASSWORD);
      Elements names = form.select(NAMES);
      if (passwords.size() == 1 && !names.isEmpty()) {
        return Optional.of(
            submission(form, form.selectFirst(BUTTONS))
                .with(names.first().attr("name"), username)
                .with(passwords.first().attr("name"), password));
      }
    }
    return Optional.empty();
  }

  /** Returns the consent form with the button that allows or refuses. */
  Optional<HtmlForm> consentForm(boolean allows) {
    Predicate<String> refusal = REFUSES.asPredicate();
    Predicate<String> wanted = allows ? refusal.negate().and(ALLOWS.asPredicate()) : refusal;
    for (FormElement form : page.forms()) {
      if (form.selectFirst(PASSWORD) == null) {
        for (Element button : form.select(BUTTONS)) {
          if (wanted.test(words(button))) {
            return Optional.of(submission(form, button));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String words(Element button) {
    return String.join(" ", button.attr("value"), button.attr("name"), button.id(), button.text())
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }

  private static HtmlForm submission(FormElement form, Element button) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    form.select("input[type=submit]").forEach(other -> fields.remove(other.attr("name")));
    if (button != null && !button.attr("name").isEmpty()) {
      fields.put(button.attr("name"), button.attr("value"));
    }
    String action = form.attr("action").isBlank() ? form.baseUri() : form.absUrl("action");
    boolean post = form.attr("method").equalsIgnoreCase("post");
    return new HtmlForm(post ? "POST" : "GET", action, fields);
  }
}
