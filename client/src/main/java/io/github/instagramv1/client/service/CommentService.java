package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.CommentsApi;
import io.github.instagramv1.client.model.Comment;
import io.github.instagramv1.client.value.CommentId;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;
import java.util.Optional;

/** Comments on a media object. */
public final class CommentService {
  private final CommentsApi api;

  public CommentService(CommentsApi api) {
    this.api = api;
  }

  /** The newest 150 comments, the oldest of them first. */
  public List<Comment> list(MediaId media) {
    return api.listComments(media.text()).data();
  }

  /** The same as {@link #list(MediaId)}. */
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

  /** The same as {@link #create(MediaId, String)}. */
  public Optional<Comment> create(String media, String text) {
    return create(MediaId.of(media), text);
  }

  /** Removes one's own comment, or any on one's own media. Refused if it is already gone. */
  public void delete(MediaId media, CommentId comment) {
    api.deleteComment(media.text(), comment.text());
  }

  /** The same as {@link #delete(MediaId, CommentId)}. */
  public void delete(String media, String comment) {
    delete(MediaId.of(media), CommentId.of(comment));
  }
}
