package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.CommentsApi;
import io.github.instagramv1.client.model.Comment;
import io.github.instagramv1.client.value.CommentId;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;
import java.util.Optional;

/** Lists, writes and deletes comments on a media object. */
public final class CommentService {
  private final CommentsApi api;

  /** Creates the service on generated operations. */
  public CommentService(CommentsApi api) {
    this.api = api;
  }

  /** Returns the newest 150 comments, oldest first. */
  public List<Comment> list(MediaId media) {
    return api.listComments(media.text()).data();
  }

  /** Calls {@link #list(MediaId)} with ids as text. */
  public List<Comment> list(String media) {
    return list(MediaId.of(media));
  }

  /**
   * Writes a comment: at most 300 Unicode code points, 4 hashtags and 1 URL, and not all capitals.
   *
   * @return the comment, or empty from a server that does not return it
   */
  public Optional<Comment> create(MediaId media, String text) {
    return api.createComment(media.text(), text).data();
  }

  /** Calls {@link #create(MediaId, String)} with ids as text. */
  public Optional<Comment> create(String media, String text) {
    return create(MediaId.of(media), text);
  }

  /**
   * Deletes a comment of the authenticated user, or any comment on their media. Fails if the
   * comment is already deleted.
   */
  public void delete(MediaId media, CommentId comment) {
    api.deleteComment(media.text(), comment.text());
  }

  /** Calls {@link #delete(MediaId, CommentId)} with ids as text. */
  public void delete(String media, String comment) {
    delete(MediaId.of(media), CommentId.of(comment));
  }
}
