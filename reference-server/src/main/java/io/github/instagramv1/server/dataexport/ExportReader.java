package io.github.instagramv1.server.dataexport;

import io.github.instagramv1.server.dataexport.source.ExportFiles;
import io.github.instagramv1.server.dataexport.source.UnreadableExport;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads an export, whichever layouts it has. */
public final class ExportReader {
  private final ExportFiles files;
  private final Findings findings;
  private final PostReader posts;
  private final ProfileReader profiles;
  private final ListReader lists;
  private final OldLayoutReader old;

  private ExportReader(ExportFiles files) {
    this.files = files;
    this.findings = new Findings(files);
    this.posts = new PostReader(findings);
    this.profiles = new ProfileReader(findings);
    this.lists = new ListReader(findings);
    this.old = new OldLayoutReader(findings);
  }

  /**
   * Reads a data export.
   *
   * @throws UnreadableExport if it is not a data export, is in HTML format, or has a file that is
   *     not JSON
   */
  public static DataExport read(ExportFiles files) {
    return new ExportReader(files).read();
  }

  private DataExport read() {
    Map<String, KnownFile.Found> known = new TreeMap<>();
    int others = 0;
    for (String path : files.paths()) {
      Optional<KnownFile.Found> found = KnownFile.at(path);
      found.ifPresent(
          file -> {
            known.put(path, file);
            findings.root(file.root());
          });
      others += found.isEmpty() && path.endsWith(".json") ? 1 : 0;
    }
    if (known.isEmpty()) {
      throw unreadable();
    }
    known.forEach((path, file) -> read(file.kind(), JsonFile.read(files, path, file.root())));
    findings.tally().leftOut(Part.OTHER_FILES, Reasons.OTHER, others);
    return findings.export();
  }

  private UnreadableExport unreadable() {
    boolean html =
        files.paths().stream()
            .anyMatch(path -> path.matches("(?:[^/]+/)*(?:index|start_here|posts_1)\\.html"));
    return UnreadableExport.because(
        html
            ? "This export is in HTML format; request one in JSON format from Instagram"
            : "This is not a data export from Instagram");
  }

  private void read(KnownFile kind, JsonFile file) {
    switch (kind) {
      case POSTS, REELS, LONG_VIDEOS -> posts.read(file);
      case STORIES -> posts.count(file, Part.STORIES, Reasons.STORY);
      case ARCHIVED_OR_DELETED -> posts.count(file, Part.ARCHIVED_OR_DELETED, Reasons.TAKEN_AWAY);
      case OTHER_MEDIA -> posts.count(file, Part.OTHER_MEDIA, Reasons.UNSHARED);
      case PROFILE_PHOTOS -> profiles.readPhotos(file);
      case PROFILE -> profiles.read(file);
      case FOLLOWERS -> lists.followers(file);
      case FOLLOWING -> lists.following(file);
      case OTHER_RELATIONS -> posts.count(file, Part.OTHER_RELATIONS, Reasons.RELATION);
      case LIKED_POSTS -> lists.likes(file);
      case OTHER_LIKES -> posts.count(file, Part.OTHER_LIKES, Reasons.LIKE);
      case COMMENTS -> lists.comments(file);
      case OTHER_COMMENTS -> posts.count(file, Part.OTHER_COMMENTS, Reasons.COMMENT);
      case OLD_MEDIA -> old.media(file);
      case OLD_PROFILE -> profiles.readOld(file);
      case OLD_CONNECTIONS -> old.connections(file);
      case OLD_LIKES -> old.likes(file);
      case OLD_COMMENTS -> old.comments(file);
    }
  }
}
