package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.service.MediaService;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import io.github.instagramv1.stub.model.Media;
import java.util.Map;

/** The home page: an introduction and popular media, or the feed after sign-in. */
final class HomePage {
  private static final int POPULAR = 18;

  private final MediaService media;
  private final UserService users;
  private final SampleSignIn samples;
  private final Sessions sessions;
  private final Templates templates;

  HomePage(
      MediaService media,
      UserService users,
      SampleSignIn samples,
      Sessions sessions,
      Templates templates) {
    this.media = media;
    this.users = users;
    this.samples = samples;
    this.sessions = sessions;
    this.templates = templates;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/", this::show);
  }

  private WebResponse show(WebRequest request) {
    Visitor visitor = sessions.of(request);
    Caller caller = Viewer.of(visitor);
    boolean signedIn = visitor.user().isPresent();
    Page<Media> feed =
        signedIn
            ? users.feed(caller, ExplorePages.window(request), Grid.SIZE)
            : Grid.whole(media.popular(caller, POPULAR));
    String html =
        templates.render(
            "home",
            Map.of(
                "visitor",
                visitor,
                "users",
                samples.users(),
                "api",
                request.origin() + "/v1",
                "tiles",
                Tile.of(feed.items()),
                "next",
                feed.nextKey().map(key -> "?max_id=" + key).orElse("")));
    return sessions.remember(request, visitor, WebResponse.page(200, html));
  }
}
