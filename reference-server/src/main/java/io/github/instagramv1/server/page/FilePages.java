package io.github.instagramv1.server.page;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.picture.Photo;
import io.github.instagramv1.server.picture.Picture;
import io.github.instagramv1.server.picture.Studio;
import io.github.instagramv1.server.service.MediaFiles;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the files of URLs in responses: drawn pictures, and short videos. */
public final class FilePages {
  private static final Pattern NAME = Pattern.compile("(.*)_([snt])\\.(jpg|mp4)");
  private static final Pattern PROFILE = Pattern.compile("([0-9]{1,18})\\.jpg");
  private static final Map<String, Integer> EDGES = Map.of("s", 320, "n", 640, "t", 150);
  private static final int PROFILE_EDGE = 150;
  private static final int SHORT_HASH = 32;
  private static final byte[] NOTHING = {};

  private final MediaFiles files;
  private final Studio studio;
  private final Loops loops = new Loops();

  public FilePages(MediaFiles files, Studio studio) {
    this.files = files;
    this.studio = studio;
  }

  /** Adds the paths to routes. */
  public void addTo(Routes routes) {
    routes.add("GET", "/profiles/{file}", this::profile);
    routes.add("GET", "/files/{file}", request -> file(request, ""));
    routes.add(
        "GET", "/files/{code}/{file}", request -> file(request, request.variable("code") + "/"));
  }

  private WebResponse profile(WebRequest request) {
    Matcher name = PROFILE.matcher(request.variable("file"));
    if (!name.matches()) {
      throw unknown();
    }
    Optional<String> source = files.pictureOf(Long.parseLong(name.group(1)));
    if (source.isPresent()) {
      return photo(request, source.get(), PROFILE_EDGE);
    }
    return picture(
        request, new Picture("user " + name.group(1), true, Optional.empty(), "", PROFILE_EDGE));
  }

  private WebResponse file(WebRequest request, String folder) {
    Matcher name = NAME.matcher(request.variable("file"));
    if (!name.matches()) {
      throw unknown();
    }
    MediaFiles.Shown shown =
        files.find("files/" + folder + name.group(1)).orElseThrow(FilePages::unknown);
    String size = name.group(2);
    if (name.group(3).equals("mp4")) {
      if (!shown.isVideo() || size.equals("t")) {
        throw unknown();
      }
      return shown
          .source()
          .map(source -> video(request, source))
          .orElseGet(() -> loops.answer(request, shown.pk(), size.equals("n") ? 640 : 480));
    }
    if (shown.source().isPresent() && !shown.isVideo()) {
      return photo(request, shown.source().get(), EDGES.get(size));
    }
    return picture(
        request,
        new Picture(
            "media " + shown.pk(), false, shown.caption(), shown.filter(), EDGES.get(size)));
  }

  private WebResponse picture(WebRequest request, Picture picture) {
    return file(request, "image/jpeg", picture.entityTag(), () -> studio.picture(picture));
  }

  private WebResponse photo(WebRequest request, String source, int edge) {
    Photo photo = new Photo(source, edge, () -> files.whole(source));
    return file(request, "image/jpeg", photo.entityTag(), () -> studio.photo(photo));
  }

  /** Returns an imported video, which serves as both sizes. */
  private WebResponse video(WebRequest request, String source) {
    if (Ranges.isAsked(request)) {
      return Ranges.part(request, files.length(source), (from, to) -> files.part(source, from, to));
    }
    String tag = '"' + source.substring(0, SHORT_HASH) + '"';
    return file(request, "video/mp4", tag, () -> files.whole(source))
        .with("Accept-Ranges", "bytes");
  }

  private static WebResponse file(
      WebRequest request, String type, String tag, Supplier<byte[]> content) {
    boolean known = request.header("If-None-Match").filter(sent -> sent.contains(tag)).isPresent();
    return WebResponse.bytes(known ? 304 : 200, type, known ? NOTHING : content.get())
        .with("ETag", tag)
        .with("Cache-Control", "private, max-age=86400")
        .with("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private static RuntimeException unknown() {
    return ErrorType.NOT_FOUND.because("There is no such file.");
  }
}
