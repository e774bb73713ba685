package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/** Followers, likes and comments, in the layouts since 2021. */
final class ListReader {
  private static final String NOBODY = "the export does not name the owner";

  private final Findings findings;

  ListReader(Findings findings) {
    this.findings = findings;
  }

  void followers(JsonFile file) {
    relations(file, Part.FOLLOWERS, findings::follower);
  }

  void following(JsonFile file) {
    relations(file, Part.FOLLOWING, findings::followed);
  }

  private void relations(JsonFile file, Part part, Consumer<Relation> found) {
    entries(
        file,
        part,
        entry -> {
          if (entry.username().isEmpty()) {
            findings.tally().leftOut(part, "the user name is not valid");
          } else {
            found.accept(new Relation(entry.username(), entry.at()));
          }
        });
  }

  void likes(JsonFile file) {
    entries(
        file,
        Part.LIKED_POSTS,
        entry -> {
          if (entry.username().isEmpty()) {
            findings.tally().leftOut(Part.LIKED_POSTS, NOBODY);
          } else if (entry.at().isEmpty()) {
            findings.tally().notUnderstood(Part.LIKED_POSTS, file.path());
          } else {
            findings.like(
                new Reaction(
                    entry.username(), PostLinks.mediaPk(entry.href()), entry.at().getAsLong(), ""));
          }
        });
  }

  void comments(JsonFile file) {
    entries(
        file,
        Part.COMMENTS,
        entry -> {
          if (entry.at().isEmpty() || entry.text().isEmpty()) {
            findings.tally().notUnderstood(Part.COMMENTS, file.path());
          } else if (entry.username().isEmpty()) {
            findings.tally().leftOut(Part.COMMENTS, NOBODY);
          } else {
            findings.comment(
                new Reaction(
                    entry.username(),
                    PostLinks.mediaPk(entry.href()),
                    entry.at().getAsLong(),
                    entry.text()));
          }
        });
  }

  private void entries(JsonFile file, Part part, Consumer<Entry> reader) {
    List<JsonNode> elements = file.elements();
    if (elements == null) {
      if (file.content().path("string_list_data").isArray()) {
        elements = List.of(file.content());
      } else {
        findings.tally().notUnderstood(part, file.path());
        return;
      }
    }
    for (JsonNode element : elements) {
      List<Entry> entries = Entry.of(file, element);
      if (entries.isEmpty()) {
        findings.tally().notUnderstood(part, file.path());
      }
      entries.forEach(reader);
    }
  }
}
