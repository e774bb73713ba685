package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Reads exports in the layout of 2018 to 2020. */
final class OldLayoutReader {
  private static final String TAKEN_AT = "taken_at";
  private static final int TEXT = 1;

  private final Findings findings;

  OldLayoutReader(Findings findings) {
    this.findings = findings;
  }

  void media(JsonFile file) {
    file.content().path("photos").forEach(each -> item(file, each));
    file.content().path("videos").forEach(each -> item(file, each));
    Tally tally = findings.tally();
    tally.leftOut(Part.STORIES, Reasons.STORY, file.content().path("stories").size());
    tally.leftOut(Part.OTHER_MEDIA, "sent in a message", file.content().path("direct").size());
    picture(file);
  }

  private void item(JsonFile file, JsonNode each) {
    String path = each.path("path").asText("");
    if (path.isBlank()) {
      findings.tally().notUnderstood(Part.PHOTOS, file.path());
      return;
    }
    String place = file.text(each.path("location"));
    findings.item(
        new Item(
            Findings.partOf(path),
            findings.path(file, path),
            Moments.of(each.path(TAKEN_AT)),
            file.text(each.path("caption")),
            place.isBlank() ? Optional.empty() : Optional.of(place),
            Optional.empty()));
  }

  /** Reads the current profile picture, or otherwise the last one. */
  private void picture(JsonFile file) {
    String chosen = "";
    for (JsonNode each : file.content().path("profile")) {
      String path = each.path("path").asText("");
      if (chosen.isEmpty() || each.path("is_active_profile").asBoolean()) {
        chosen = path;
      }
    }
    if (!chosen.isBlank()) {
      findings.profile(findings.profile().withPicture(findings.path(file, chosen)));
    }
  }

  void connections(JsonFile file) {
    relations(file, "followers", Part.FOLLOWERS, findings::follower);
    relations(file, "following", Part.FOLLOWING, findings::followed);
    for (String name : new String[] {"blocked_users", "follow_requests_sent"}) {
      findings
          .tally()
          .leftOut(Part.OTHER_RELATIONS, Reasons.RELATION, file.content().path(name).size());
    }
  }

  private void relations(JsonFile file, String name, Part part, Consumer<Relation> found) {
    for (Map.Entry<String, JsonNode> each : file.content().path(name).properties()) {
      String username = Entry.username(each.getKey());
      if (username.isEmpty()) {
        findings.tally().leftOut(part, "the user name is not valid");
      } else {
        found.accept(new Relation(username, Moments.of(each.getValue())));
      }
    }
  }

  void likes(JsonFile file) {
    for (JsonNode each : file.content().path("media_likes")) {
      reaction(file, each, Part.LIKED_POSTS, 1, "").ifPresent(findings::like);
    }
    findings
        .tally()
        .leftOut(Part.OTHER_LIKES, Reasons.LIKE, file.content().path("comment_likes").size());
  }

  void comments(JsonFile file) {
    for (JsonNode each : file.content().path("media_comments")) {
      reaction(file, each, Part.COMMENTS, 2, file.text(each.path(TEXT)))
          .ifPresent(findings::comment);
    }
    findings
        .tally()
        .leftOut(Part.OTHER_COMMENTS, Reasons.COMMENT, file.content().path("live_comments").size());
  }

  private Optional<Reaction> reaction(
      JsonFile file, JsonNode each, Part part, int owner, String text) {
    OptionalLong at = Moments.of(each.path(0));
    String username = Entry.username(file.text(each.path(owner)));
    if (at.isEmpty() || username.isEmpty()) {
      findings.tally().notUnderstood(part, file.path());
      return Optional.empty();
    }
    return Optional.of(new Reaction(username, OptionalLong.empty(), at.getAsLong(), text));
  }
}
