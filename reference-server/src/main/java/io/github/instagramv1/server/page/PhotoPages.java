package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.SignInPage;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.service.CommentService;
import io.github.instagramv1.server.service.LikeService;
import io.github.instagramv1.server.service.MediaService;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.MediaType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The page of one photo or video, where signed-in users like and comment. */
public final class PhotoPages {
  private static final String PATH = "/p/{shortcode}";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final MediaService media;
  private final CommentService comments;
  private final LikeService likes;
  private final Sessions sessions;
  private final OwnForms forms;
  private final Templates templates;

  PhotoPages(
      MediaService media,
      CommentService comments,
      LikeService likes,
      Sessions sessions,
      OwnForms forms,
      Templates templates) {
    this.media = media;
    this.comments = comments;
    this.likes = likes;
    this.sessions = sessions;
    this.forms = forms;
    this.templates = templates;
  }

  void addTo(Routes routes) {
    routes.add("GET", PATH, request -> show(request, 200, "", ""));
    routes.add("POST", PATH + "/like", request -> change(request, "like"));
    routes.add("POST", PATH + "/unlike", request -> change(request, "unlike"));
    routes.add("POST", PATH + "/comment", request -> change(request, "comment"));
  }

  private WebResponse show(WebRequest request, int status, String problem, String written) {
    Visitor visitor = sessions.of(request);
    Caller caller = Viewer.of(visitor);
    Media shown = media.byShortcode(caller, request.variable("shortcode"));
    Map<String, Object> values = new HashMap<>();
    values.put("visitor", visitor);
    values.put("media", shown);
    values.put("page", Links.page(shown));
    values.put("image", Links.local(shown.getImages().getStandardResolution().getUrl()));
    values.put(
        "video",
        shown.getType() == MediaType.VIDEO
            ? Links.local(shown.getVideos().getStandardResolution().getUrl())
            : "");
    values.put("alternative", Tile.alternative(shown));
    values.put("avatar", Links.local(shown.getUser().getProfilePicture()));
    values.put("day", DAY.format(Instant.ofEpochSecond(Long.parseLong(shown.getCreatedTime()))));
    values.put("comments", comments.list(caller, shown.getId()));
    values.put("problem", problem);
    values.put("written", written);
    values.put("signIn", SignInPage.thenTo(Links.page(shown)));
    return sessions.remember(
        request, visitor, WebResponse.page(status, templates.render("photo", values)));
  }

  private WebResponse change(WebRequest request, String what) {
    OwnForms.Sent form = forms.read(request, what);
    Caller caller = form.caller();
    Media changed = media.byShortcode(caller, request.variable("shortcode"));
    switch (what) {
      case "like" -> likes.like(caller, changed.getId());
      case "unlike" -> likes.unlike(caller, changed.getId());
      default -> {
        String text = form.fields().first("text").orElse("");
        try {
          comments.create(caller, changed.getId(), text);
        } catch (ApiException refusal) {
          return show(request, refusal.type().status(), refusal.getMessage(), text);
        }
      }
    }
    return WebResponse.redirect(Links.page(changed));
  }
}
