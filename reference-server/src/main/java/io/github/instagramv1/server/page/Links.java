package io.github.instagramv1.server.page;

import io.github.instagramv1.server.service.MediaUrls;
import io.github.instagramv1.stub.model.Media;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Paths of pages of this server. */
public final class Links {
  private static final Pattern WORDS =
      Pattern.compile(
          "[#@]?[\\p{L}\\p{M}\\p{Nd}_](?:[\\p{L}\\p{M}\\p{Nd}_.]*[\\p{L}\\p{M}\\p{Nd}_])?");

  private Links() {}

  /** Returns the path of a media object's page. */
  public static String page(Media media) {
    return local(media.getLink());
  }

  /** Returns the path of a user's page. */
  public static String user(String username) {
    return "/" + encoded(username) + "/";
  }

  /** Returns the path of a tag's page. */
  public static String tag(String name) {
    return "/explore/tags/" + encoded(name) + "/";
  }

  /** Returns the path of a location's page. */
  public static String location(String id) {
    return "/explore/locations/" + encoded(id) + "/";
  }

  /** Returns the URL of a file or page of this server as a path, and other URLs unchanged. */
  public static String local(String url) {
    return MediaUrls.at("", url);
  }

  /**
   * A piece of a text.
   *
   * @param href its link; empty for none
   */
  public record Piece(String text, String href) {}

  /** Returns a text in pieces; user names with an at sign and tags link to their pages. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    for (MatchResult found : WORDS.matcher(text).results().toList()) {
      String word = found.group();
      if (word.startsWith("#") || word.startsWith("@")) {
        pieces.add(new Piece(text.substring(end, found.start()), ""));
        String name = word.substring(1);
        pieces.add(
            word.startsWith("#")
                ? new Piece("#" + name.replace(".", ""), tag(name.replace(".", "")))
                : new Piece(word, user(name)));
        end = found.end();
      }
    }
    pieces.add(new Piece(text.substring(end), ""));
    return pieces;
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
