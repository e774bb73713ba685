package io.github.instagramv1.server.page;

import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.MediaType;
import java.util.List;

/**
 * A photo or video in a grid.
 *
 * @param page its page on this server
 * @param image a picture of it on this server
 * @param text the alternative text of the picture
 */
public record Tile(String page, String image, String text, boolean isVideo) {
  private static final int LONGEST = 120;

  static List<Tile> of(List<Media> media) {
    return media.stream().map(Tile::of).toList();
  }

  private static Tile of(Media media) {
    return new Tile(
        Links.page(media),
        Links.local(media.getImages().getLowResolution().getUrl()),
        alternative(media),
        media.getType() == MediaType.VIDEO);
  }

  /** Returns the alternative text of an image: its caption, or its owner. */
  static String alternative(Media media) {
    String kind = media.getType() == MediaType.VIDEO ? "Video" : "Photo";
    if (media.getCaption() == null || media.getCaption().getText().isBlank()) {
      return kind + " by " + media.getUser().getUsername();
    }
    String text = media.getCaption().getText().strip();
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return kind + " by " + media.getUser().getUsername() + ": " + text.substring(0, end);
  }
}
