package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.web.WebRequest;

/**
 * Reads forms of signed-in users. Each kind has the hourly limit of a token's writes in the API.
 */
final class OwnForms {
  private final Sessions sessions;
  private final RateWindow writes;

  OwnForms(Sessions sessions, RateWindow writes) {
    this.sessions = sessions;
    this.writes = writes;
  }

  /**
   * A form.
   *
   * @param caller the sender
   */
  record Sent(Caller caller, Parameters fields) {}

  /**
   * Reads a form.
   *
   * @param kind the kind of the form
   * @throws io.github.instagramv1.server.error.ApiException if no user is signed in, the form is
   *     not from a page of this server, or the limit is exceeded
   */
  Sent read(WebRequest request, String kind) {
    Visitor visitor = sessions.of(request);
    Parameters fields = request.form();
    if (visitor.user().isEmpty()
        || !Sessions.isOwnForm(visitor, fields.first(Visitor.FORM_FIELD))) {
      throw ErrorType.INVALID_PARAMETERS.because(
          "The page was open for too long. Open it again, sign in, and repeat the action.");
    }
    writes
        .count(CountKey.of("page:" + visitor.user().get().userId() + ":" + kind))
        .requireAccepted();
    return new Sent(Viewer.of(visitor), fields);
  }
}
