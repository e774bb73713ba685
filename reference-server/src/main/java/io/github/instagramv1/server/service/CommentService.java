package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.media.CommentRow;
import io.github.instagramv1.server.store.media.CommentStore;
import io.github.instagramv1.server.store.media.MediaKey;
import io.github.instagramv1.stub.model.Comment;
import io.github.instagramv1.stub.model.CreatedComment;
import java.util.List;

/** Lists, adds and deletes comments on media objects. */
public final class CommentService {
  private static final int MOST_LISTED = 150;

  private final Database database;
  private final MediaLookup lookup;
  private final CommentStore comments;
  private final IdGenerator ids;

  public CommentService(
      Database database, MediaLookup lookup, CommentStore comments, IdGenerator ids) {
    this.database = database;
    this.lookup = lookup;
    this.comments = comments;
    this.ids = ids;
  }

  /** Returns the newest comments, oldest first. */
  public List<Comment> list(Caller caller, String mediaId) {
    return database.read(
        handle -> {
          long pk = lookup.toRead(handle, caller, mediaId).pk();
          return Texts.oldestFirst(comments.newest(handle, pk, MOST_LISTED));
        });
  }

  /**
   * Adds a comment by the caller.
   *
   * @param text may be null, as any form parameter
   */
  public CreatedComment create(Caller caller, String mediaId, String text) {
    CommentRules.check(text);
    long author = caller.requireUser();
    return database.writeOf(
        author,
        handle -> {
          long pk = lookup.toChange(handle, caller, mediaId).pk();
          long id = ids.next(author, comments.newestId(handle, pk));
          comments.insert(handle, id, pk, author, text, IdLayout.unixSeconds(id));
          return Texts.created(comments.find(handle, pk, id).orElseThrow());
        });
  }

  /** Deletes a comment of the caller, or any comment on the caller's own media. */
  public void delete(Caller caller, String mediaId, String commentId) {
    long user = caller.requireUser();
    database.writeOf(
        user,
        handle -> {
          MediaKey media = lookup.toChange(handle, caller, mediaId);
          CommentRow comment =
              Ids.parse(commentId)
                  .flatMap(id -> comments.find(handle, media.pk(), id))
                  .orElseThrow(CommentService::unknown);
          if (comment.author().id() != user && media.ownerId() != user) {
            throw ErrorType.NOT_ALLOWED.because("you cannot delete this comment");
          }
          if (!comments.delete(handle, media.pk(), comment.id())) {
            throw unknown();
          }
          return null;
        });
  }

  private static ApiException unknown() {
    return ErrorType.NOT_FOUND.because("invalid comment id");
  }
}
