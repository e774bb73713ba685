package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.service.RelationshipService;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.server.text.CaseFolding;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import io.github.instagramv1.stub.model.FoundUser;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.User;
import io.github.instagramv1.stub.model.UserSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Profile pages, and the lists of followers and followed users. */
public final class ProfilePages {
  private static final int USERS = 50;

  private final UserService users;
  private final RelationshipService relationships;
  private final Sessions sessions;
  private final Templates templates;

  ProfilePages(
      UserService users,
      RelationshipService relationships,
      Sessions sessions,
      Templates templates) {
    this.users = users;
    this.relationships = relationships;
    this.sessions = sessions;
    this.templates = templates;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/{username}", this::profile);
    routes.add("GET", "/{username}/followers", request -> users(request, true));
    routes.add("GET", "/{username}/following", request -> users(request, false));
  }

  private WebResponse profile(WebRequest request) {
    Visitor visitor = sessions.of(request);
    Caller caller = Viewer.of(visitor);
    FoundUser found = byName(caller, request.variable("username"));
    Optional<User> profile = visible(caller, found);
    Page<Media> media =
        profile.isEmpty()
            ? Grid.whole(List.of())
            : users.recentMedia(
                caller, found.getId(), ExplorePages.window(request), TimeRange.ALWAYS, Grid.SIZE);
    boolean own = caller.is(Long.parseLong(found.getId()));
    Map<String, Object> values = new HashMap<>();
    values.put("visitor", visitor);
    values.put("found", found);
    values.put("picture", Links.local(found.getProfilePicture()));
    values.put("profile", profile.orElse(null));
    values.put("own", own);
    values.put("relationship", stand(visitor, caller, found, own));
    values.put("requests", own ? relationships.requestedBy(caller) : List.<UserSummary>of());
    values.put("tiles", Tile.of(media.items()));
    values.put("next", media.nextKey().map(key -> "?max_id=" + key).orElse(""));
    return page(request, visitor, "profile", values);
  }

  /**
   * Returns the outgoing status of the visitor towards a user: {@code follows}, {@code requested}
   * or {@code none}.
   */
  private String stand(Visitor visitor, Caller caller, FoundUser found, boolean own) {
    return visitor.user().isEmpty() || own
        ? "none"
        : relationships.between(caller, found.getId()).getOutgoingStatus().toString();
  }

  private WebResponse users(WebRequest request, boolean followers) {
    Visitor visitor = sessions.of(request);
    Caller caller = Viewer.of(visitor);
    FoundUser found = byName(caller, request.variable("username"));
    String cursor = request.query().first("cursor").orElse(null);
    Page<UserSummary> page =
        followers
            ? relationships.followedBy(caller, found.getId(), cursor, USERS)
            : relationships.follows(caller, found.getId(), cursor, USERS);
    return page(
        request,
        visitor,
        "users",
        Map.of(
            "visitor",
            visitor,
            "username",
            found.getUsername(),
            "title",
            followers ? "Followers" : "Following",
            "users",
            page.items(),
            "next",
            page.nextKey().map(key -> "?cursor=" + key).orElse("")));
  }

  private WebResponse page(
      WebRequest request, Visitor visitor, String template, Map<String, Object> values) {
    return sessions.remember(
        request, visitor, WebResponse.page(200, templates.render(template, values)));
  }

  /**
   * Returns the user with a name, as a search finds it, including private accounts.
   *
   * @throws ApiException NOT_FOUND if the viewer cannot find the user
   */
  private FoundUser byName(Caller caller, String username) {
    String name = CaseFolding.key(username);
    if (name.isBlank()) {
      throw nobody();
    }
    return users.search(caller, name, 1).stream()
        .filter(found -> found.getUsername().equals(name))
        .findFirst()
        .orElseThrow(ProfilePages::nobody);
  }

  private static ApiException nobody() {
    return ErrorType.NOT_FOUND.because("this user does not exist");
  }

  private Optional<User> visible(Caller caller, FoundUser found) {
    try {
      return Optional.of(users.profile(caller, found.getId()));
    } catch (ApiException refusal) {
      if (refusal.type() == ErrorType.NOT_ALLOWED) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
