package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import io.github.instagramv1.stub.model.Media;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of a heading and a grid of media. */
final class Grid {
  /** The number of media on a page. */
  static final int SIZE = 24;

  private final Sessions sessions;
  private final Templates templates;

  Grid(Sessions sessions, Templates templates) {
    this.sessions = sessions;
    this.templates = templates;
  }

  WebResponse show(
      WebRequest request, Visitor visitor, String title, String subtitle, Page<Media> media) {
    String html =
        templates.render(
            "grid",
            Map.of(
                "visitor",
                visitor,
                "title",
                title,
                "subtitle",
                subtitle,
                "tiles",
                Tile.of(media.items()),
                "next",
                media.nextKey().map(key -> "?max_id=" + key).orElse("")));
    return sessions.remember(request, visitor, WebResponse.page(200, html));
  }

  /** Returns a list without further pages. */
  static Page<Media> whole(List<Media> media) {
    return new Page<>(media, Optional.empty());
  }
}
