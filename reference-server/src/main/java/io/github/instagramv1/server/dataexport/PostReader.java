package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Posts, in the layouts since 2021: a list of posts, each with its photos and videos. */
final class PostReader {
  private static final String STAMP = "creation_timestamp";

  private final Findings findings;

  PostReader(Findings findings) {
    this.findings = findings;
  }

  void read(JsonFile file) {
    List<JsonNode> posts = file.elements();
    if (posts == null) {
      findings.tally().notUnderstood(Part.PHOTOS, file.path());
      return;
    }
    for (JsonNode post : posts) {
      List<JsonNode> media = media(post);
      if (media.isEmpty()) {
        findings.tally().notUnderstood(Part.PHOTOS, file.path());
      }
      for (JsonNode each : media) {
        item(file, post, each);
      }
    }
  }

  /** Counts what is not loaded. */
  void count(JsonFile file, Part part, String reason) {
    List<JsonNode> posts = file.elements();
    if (posts == null) {
      findings.tally().notUnderstood(part, file.path());
      return;
    }
    findings.tally().leftOut(part, reason, posts.size());
  }

  /** A post with one photo is, in some exports, that photo. */
  private static List<JsonNode> media(JsonNode post) {
    List<JsonNode> media = new ArrayList<>();
    if (post.path("media").isArray()) {
      post.path("media").forEach(media::add);
    } else if (post.path("uri").isTextual()) {
      media.add(post);
    }
    return media;
  }

  private void item(JsonFile file, JsonNode post, JsonNode media) {
    String uri = media.path("uri").asText("");
    if (uri.isBlank()) {
      findings.tally().notUnderstood(Part.PHOTOS, file.path());
      return;
    }
    OptionalLong at = Moments.of(post.path(STAMP));
    String title = file.text(post.path("title"));
    findings.item(
        new Item(
            Findings.partOf(uri),
            findings.path(file, uri),
            at.isPresent() ? at : Moments.of(media.path(STAMP)),
            title.isBlank() ? file.text(media.path("title")) : title,
            Optional.empty(),
            point(media.path("media_metadata"))));
  }

  private static Optional<GeoPoint> point(JsonNode metadata) {
    for (JsonNode latitude : metadata.findValues("latitude")) {
      for (JsonNode longitude : metadata.findValues("longitude")) {
        Optional<GeoPoint> point = Points.of(latitude, longitude);
        if (point.isPresent()) {
          return point;
        }
      }
    }
    return Optional.empty();
  }
}
