package io.github.instagramv1.conformance.suite.oauth;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** The user of the settings, who signs in once per run and decides on authorization requests. */
final class UserAgent {
  private final Probe probe;
  private final Session session;
  private final Browser browser;
  private final Browser other;
  private final String username;
  private final String password;
  private final String suffix;

  UserAgent(Probe probe) {
    this(probe, "");
  }

  /**
   * @param suffix of the path of authorization requests
   */
  UserAgent(Probe probe, String suffix) {
    this.probe = probe;
    this.suffix = suffix;
    this.username = probe.need(Setting.OAUTH_USERNAME);
    this.password = probe.need(Setting.OAUTH_PASSWORD);
    this.session = probe.fixtures().remember("session of OAuth", Session.class, Session::new);
    String back = probe.need(Setting.OAUTH_REDIRECT_URI).split("\\?", 2)[0];
    this.browser = new Browser(probe, Optional.of(session), back);
    this.other = new Browser(probe, Optional.empty(), back);
  }

  /** Returns the redirect after the user allows access. */
  Landing allow(Map<String, String> parameters) {
    Response page = consentPage(parameters);
    return browser.redirectTarget(page).map(Landing::new).orElseGet(() -> decide(page, true));
  }

  /** Returns the redirect after the user refuses access. */
  Landing refuse(Map<String, String> parameters) {
    return decide(requireConsentPage(parameters), false);
  }

  private Landing decide(Response page, boolean allows) {
    Response answered = browser.follow(browser.submit(form(page, allows)));
    Optional<String> away = browser.redirectTarget(answered);
    probe.verify(
        away.isPresent(),
        "oauth.answer",
        "the user's decision does not redirect to the application: " + answered.status());
    return new Landing(away.orElseThrow());
  }

  /** Returns the redirect after a browser without the user's cookies sends the consent form. */
  Landing allowWithoutCookies(Map<String, String> parameters) {
    return landing(other.submit(form(requireConsentPage(parameters), true)));
  }

  /** Returns the redirect of an authorization request in a browser without a signed-in user. */
  Landing authorizeSignedOut(Map<String, String> parameters) {
    return landing(authorize(other, parameters));
  }

  private Landing landing(Response response) {
    return new Landing(browser.redirectTarget(response).orElse(""));
  }

  /** Returns the response to an authorization request of a signed-in user. */
  Response authorizeSignedIn(Map<String, String> parameters) {
    if (!session.hasCookies()) {
      consentPage(Application.of(probe).requestParameters("code"));
    }
    return authorize(browser, parameters);
  }

  private Response authorize(Browser by, Map<String, String> parameters) {
    String url = Application.authorizationUrl(probe) + suffix;
    return by.send(url, Application.authorization(probe, parameters, suffix));
  }

  private Response requireConsentPage(Map<String, String> parameters) {
    Response page = consentPage(parameters);
    if (browser.redirectTarget(page).isPresent()) {
      throw new TestAbortedException("needs a server that asks the user each time");
    }
    return page;
  }

  /** Returns the consent page, or the redirect if the server does not ask again. */
  private Response consentPage(Map<String, String> parameters) {
    Response page = browser.follow(authorize(browser, parameters));
    Optional<HtmlForm> signIn = HtmlPage.of(page).signIn(username, password);
    if (signIn.isPresent()) {
      Response after = browser.follow(browser.submit(signIn.get()));
      page = isAnswer(after) ? after : browser.follow(authorize(browser, parameters));
      if (HtmlPage.of(page).signIn(username, password).isPresent()) {
        throw new TestAbortedException(
            "needs a user who can sign in; the settings oauth-username and oauth-password do not");
      }
    }
    probe.verify(
        page.status() < 400,
        "oauth.authorize",
        "a valid authorization request gets " + page.status());
    return page;
  }

  private boolean isAnswer(Response page) {
    return browser.redirectTarget(page).isPresent()
        || HtmlPage.of(page).consentForm(true).isPresent();
  }

  private static HtmlForm form(Response page, boolean allows) {
    return HtmlPage.of(page)
        .consentForm(allows)
        .orElseThrow(
            () ->
                new TestAbortedException(
                    "needs a page with a form whose button says %s, and found none"
                        .formatted(allows ? "allow" : "cancel")));
  }
}
