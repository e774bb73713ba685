package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.store.media.MediaKey;
import io.github.instagramv1.stub.model.Media;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Creates pages of whole media objects from media rows. */
public final class MediaPages {
  private final MediaAssembler assembler;

  public MediaPages(MediaAssembler assembler) {
    this.assembler = assembler;
  }

  /** Returns a page whose next page starts after the id of its last media object. */
  public Page<Media> byMediaId(Handle handle, Caller caller, List<MediaKey> rows, int limit) {
    return by(handle, caller, rows, limit, row -> row.mediaId().toString());
  }

  /**
   * Returns a page whose next page starts after a key of its last row.
   *
   * @param rows one more than the limit if there is a next page
   */
  public Page<Media> by(
      Handle handle,
      Caller caller,
      List<MediaKey> rows,
      int limit,
      Function<MediaKey, String> key) {
    Page<MediaKey> page = Page.cut(rows, limit, key);
    return page.withItems(assembler.assemble(handle, caller, page.items()));
  }
}
