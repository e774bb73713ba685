package io.github.instagramv1.server.page;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.service.RelationshipService;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.util.Set;
import java.util.regex.Pattern;

/** Handles forms that follow and unfollow users, and approve or ignore follow requests. */
final class FollowForms {
  private static final Set<String> ACTIONS = Set.of("follow", "unfollow", "approve", "ignore");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_.]{1,30}");

  private final RelationshipService relationships;
  private final OwnForms forms;

  FollowForms(RelationshipService relationships, OwnForms forms) {
    this.relationships = relationships;
    this.forms = forms;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/accounts/relationship", this::change);
  }

  private WebResponse change(WebRequest request) {
    OwnForms.Sent form = forms.read(request, "relationship");
    String action = form.fields().first("action").filter(ACTIONS::contains).orElseThrow(this::odd);
    String user = form.fields().first("user").orElseThrow(this::odd);
    relationships.modify(form.caller(), user, action);
    String back =
        form.fields().first("back").filter(name -> NAME.matcher(name).matches()).orElse("");
    return WebResponse.redirect(back.isEmpty() ? "/" : Links.user(back));
  }

  private RuntimeException odd() {
    return ErrorType.INVALID_PARAMETERS.because("The form has an invalid field.");
  }
}
