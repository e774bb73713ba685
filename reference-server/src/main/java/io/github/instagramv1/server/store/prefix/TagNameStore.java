package io.github.instagramv1.server.store.prefix;

import org.jdbi.v3.core.Handle;

/** Counts the media of tags, and writes what finds tags by their names. */
public final class TagNameStore {

  /** Counts one more media object with a tag, which may be the first. */
  public void addMedia(Handle handle, String tag) {
    int count =
        handle
            .createQuery(
                "INSERT INTO tags (name, media_count) VALUES (:tag, 1)"
                    + " ON CONFLICT (name) DO UPDATE SET media_count = tags.media_count + 1"
                    + " RETURNING media_count")
            .bind("tag", tag)
            .mapTo(Integer.class)
            .one();
    int moved =
        handle
            .createUpdate("UPDATE tag_prefixes SET media_count = :count WHERE tag = :tag")
            .bind("count", count)
            .bind("tag", tag)
            .execute();
    if (moved == 0) {
      handle.createUpdate(PrefixTable.TAGS.fillFor(":tag")).bind("tag", tag).execute();
    }
  }
}
