package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.web.Site;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates error pages. */
public final class PageFailures implements Site.Failures {
  private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);
  private static final String RETRY_SECONDS = "10";
  private static final Visitor NOBODY = new Visitor("", true, Optional.empty());

  private final Templates templates;
  private final Sessions sessions;

  /**
   * Creates an instance.
   *
   * @param sessions to show the signed-in user
   */
  public PageFailures(Templates templates, Sessions sessions) {
    this.templates = templates;
    this.sessions = sessions;
  }

  @Override
  public WebResponse of(WebRequest request, RuntimeException failure) {
    if (failure instanceof ApiException refusal) {
      return of(refusal, visitor(request));
    }
    if (DatabaseTrouble.of(failure).isPresent()) {
      return page(503, NOBODY, "Please come back later", "The server cannot reach its data.")
          .with("Retry-After", RETRY_SECONDS);
    }
    String id = UUID.randomUUID().toString();
    LOG.error("Internal error {}", id, failure);
    return page(
        500,
        NOBODY,
        "Something went wrong",
        "The server's log has this error with the id " + id + ".");
  }

  /** Returns the visitor, who is unknown if the database is unavailable. */
  private Visitor visitor(WebRequest request) {
    try {
      return sessions.of(request);
    } catch (RuntimeException e) {
      return NOBODY;
    }
  }

  private WebResponse of(ApiException refusal, Visitor visitor) {
    ErrorType type = refusal.type();
    if (type == ErrorType.NOT_FOUND) {
      return page(404, visitor, "Page not found", "The page was removed, or never existed.");
    }
    if (type == ErrorType.NOT_ALLOWED) {
      return page(
          403,
          visitor,
          "This account is private",
          "Only approved followers see its photos and videos.");
    }
    WebResponse page = page(type.status(), visitor, "The action failed", refusal.getMessage());
    return type == ErrorType.UNAVAILABLE ? page.with("Retry-After", RETRY_SECONDS) : page;
  }

  private WebResponse page(int status, Visitor visitor, String title, String text) {
    Map<String, Object> values = Map.of("visitor", visitor, "title", title, "text", text);
    return WebResponse.page(status, templates.render("error", values));
  }
}
