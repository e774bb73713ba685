package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.paging.Limit;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TagStore;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.server.text.CaseFolding;
import io.github.instagramv1.server.text.TagNames;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.Tag;
import java.util.List;

/** Finds tags and their media. */
public final class TagService {
  private static final int MOST_FOUND = 50;

  private final Database database;
  private final TagStore tags;
  private final MediaStore media;
  private final MediaPages pages;

  public TagService(Database database, TagStore tags, MediaStore media, MediaPages pages) {
    this.database = database;
    this.tags = tags;
    this.media = media;
    this.pages = pages;
  }

  /** Returns the tags whose names start with a text. */
  public List<Tag> search(String query) {
    String prefix = query.strip();
    if (prefix.startsWith("#")) {
      prefix = prefix.substring(1);
    }
    if (prefix.isEmpty()) {
      throw ErrorType.INVALID_PARAMETERS.because("The parameter q must not be blank.");
    }
    String wanted = CaseFolding.key(prefix);
    return database.read(
        handle ->
            tags.byPrefix(handle, wanted, MOST_FOUND).stream()
                .map(row -> new Tag((long) row.mediaCount(), row.name()))
                .toList());
  }

  /** Returns the tag with a name; every valid name is a tag. */
  public Tag byName(String tagName) {
    String name = name(tagName);
    return database.read(handle -> new Tag((long) tags.mediaCount(handle, name), name));
  }

  /** Returns the media with a tag, newest first; the position of a media object is its pk. */
  public Page<Media> recentMedia(Caller caller, String tagName, Window window, int count) {
    String name = name(tagName);
    int limit = Limit.ofMedia(count);
    return database.read(
        handle ->
            pages.by(
                handle,
                caller,
                media.withTag(handle, caller.viewer(), name, window, limit + 1),
                limit,
                row -> String.valueOf(row.pk())));
  }

  private static String name(String tagName) {
    return TagNames.key(tagName).orElseThrow(() -> ErrorType.NOT_FOUND.because("invalid tag name"));
  }
}
