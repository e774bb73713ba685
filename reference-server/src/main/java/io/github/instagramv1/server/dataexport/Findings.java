package io.github.instagramv1.server.dataexport;

import io.github.instagramv1.server.dataexport.source.ExportFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

/** The objects that readers have found so far. Not thread-safe. */
final class Findings {
  private final SortedSet<String> files;
  private final Tally tally = new Tally();
  private final List<Item> items = new ArrayList<>();
  private final List<Relation> followers = new ArrayList<>();
  private final List<Relation> following = new ArrayList<>();
  private final List<Reaction> likes = new ArrayList<>();
  private final List<Reaction> comments = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private final Set<String> roots = new HashSet<>();
  private Profile profile = Profile.unknown();

  Findings(ExportFiles files) {
    this.files = files.paths();
    tally.leftOut(Part.OTHER_FILES, "another file has the same path", files.hidden());
  }

  Tally tally() {
    return tally;
  }

  /** Returns the part to which a file belongs by its name. */
  static Part partOf(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".mp4") || name.endsWith(".mov") ? Part.VIDEOS : Part.PHOTOS;
  }

  /** Sets a folder in which paths of an export may start. */
  void root(String root) {
    roots.add(root);
  }

  /**
   * Returns the path of a file that another file names, relative to the folder of the export if it
   * exists there.
   */
  String path(JsonFile file, String named) {
    if (files.contains(file.root() + named)) {
      return file.root() + named;
    }
    for (String root : roots) {
      if (files.contains(root + named)) {
        return root + named;
      }
    }
    return named;
  }

  /** Adds a photo or video, unless it is there: parts of an export may repeat what others say. */
  void item(Item item) {
    if (seen.add(List.of("item", item.path(), item.publishedAt()))) {
      items.add(item);
    }
  }

  void follower(Relation relation) {
    if (seen.add(List.of("follower", relation.username()))) {
      followers.add(relation);
    }
  }

  void followed(Relation relation) {
    if (seen.add(List.of("followed", relation.username()))) {
      following.add(relation);
    }
  }

  void like(Reaction like) {
    if (seen.add(List.of("like", like))) {
      likes.add(like);
    }
  }

  void comment(Reaction comment) {
    if (seen.add(List.of("comment", comment))) {
      comments.add(comment);
    }
  }

  Profile profile() {
    return profile;
  }

  void profile(Profile found) {
    profile = found;
  }

  DataExport export() {
    return new DataExport(profile, items, followers, following, likes, comments, tally);
  }
}
