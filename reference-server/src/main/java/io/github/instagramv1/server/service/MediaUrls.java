package io.github.instagramv1.server.service;

import io.github.instagramv1.server.id.Shortcode;
import io.github.instagramv1.stub.model.Image;
import io.github.instagramv1.stub.model.Images;
import io.github.instagramv1.stub.model.Video;
import io.github.instagramv1.stub.model.Videos;

/** Returns the URLs of files and pages of media, and the sizes of files. */
public final class MediaUrls {
  private static final String PAGES = "https://www.instagram.com/p/";
  private static final int THUMBNAIL = 150;
  private static final int LOW = 320;
  private static final int LOW_VIDEO = 480;
  private static final int STANDARD = 640;

  /** The placeholder address of stored URLs, which a server replaces by its own. */
  private static final String FILES = "https://media.example.org/";

  /**
   * Returns a stored URL with the address of the server, if it leads to one of its files or pages.
   */
  public static String at(String origin, String url) {
    if (url.startsWith(FILES)) {
      return origin + "/" + url.substring(FILES.length());
    }
    return url.startsWith(PAGES) ? origin + "/p/" + url.substring(PAGES.length()) : url;
  }

  /** Returns the URL of the page of a media object. */
  public String page(long pk) {
    return PAGES + Shortcode.encode(pk) + "/";
  }

  Images images(String key) {
    return new Images(image(key, "s", LOW), image(key, "n", STANDARD), image(key, "t", THUMBNAIL));
  }

  Videos videos(String key) {
    return new Videos()
        .lowResolution(video(key, "s", LOW_VIDEO))
        .standardResolution(video(key, "n", STANDARD));
  }

  private Image image(String key, String size, int edge) {
    return new Image(edge, url(key, size, "jpg"), edge);
  }

  private Video video(String key, String size, int edge) {
    return new Video(edge, url(key, size, "mp4"), edge);
  }

  private String url(String key, String size, String suffix) {
    return FILES + key + "_" + size + "." + suffix;
  }
}
