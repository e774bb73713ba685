package io.github.instagramv1.server.service;

import io.github.instagramv1.server.store.media.CommentRow;
import io.github.instagramv1.server.store.media.MediaRow.Account;
import io.github.instagramv1.stub.model.Comment;
import io.github.instagramv1.stub.model.CreatedComment;
import io.github.instagramv1.stub.model.UserSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Converts comments and their authors to models of the API. */
final class Texts {
  private Texts() {}

  static UserSummary summary(Account user) {
    return UserModels.summary(user.id(), user.username(), user.fullName(), user.profilePicture());
  }

  /** Returns a list of comments in reverse order, oldest first. */
  static List<Comment> oldestFirst(List<CommentRow> newestFirst) {
    List<Comment> comments = new ArrayList<>(newestFirst.size());
    newestFirst.forEach(row -> comments.add(comment(row)));
    Collections.reverse(comments);
    return comments;
  }

  static CreatedComment created(CommentRow row) {
    return new CreatedComment(
        String.valueOf(row.createdAt()),
        summary(row.author()),
        String.valueOf(row.id()),
        row.text());
  }

  private static Comment comment(CommentRow row) {
    return new Comment(
        String.valueOf(row.createdAt()),
        summary(row.author()),
        String.valueOf(row.id()),
        row.text());
  }
}
