package io.github.instagramv1.conformance.suite.comment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.List;
import java.util.function.UnaryOperator;

/** A comment that is deleted at the end of the check. */
public final class NewComment {
  private final Probe probe;
  private final String media;
  private UnaryOperator<Call> author = UnaryOperator.identity();

  public NewComment(Probe probe, String media) {
    this.probe = probe;
    this.media = media;
  }

  /** Sets another user as the author. */
  public NewComment asUser(String token) {
    author = call -> call.as(new Credential.Token(token));
    return this;
  }

  /** Writes the comment, and returns it as the list of comments contains it. */
  public JsonNode write(String text) {
    return write(text, call -> call.form("text", text));
  }

  /** Writes a comment whose text is sent in another way. */
  public JsonNode write(String text, UnaryOperator<Call> put) {
    Call call = author.apply(probe.call("createComment").path("media-id", media));
    Response response = probe.ok(put.apply(call));
    List<JsonNode> listed = withText(text);
    probe.verify(
        !listed.isEmpty(), "comment.listed", "the list does not contain the text: " + text);
    listed.forEach(
        each -> probe.undo("delete comment " + each.path("id").asText(), () -> remove(each)));
    probe.verify(
        listed.size() == 1,
        "comment.once",
        "the list contains the comment %s times".formatted(listed.size()));
    JsonNode comment = listed.get(0);
    if (!response.data().isNull()) {
      probe.verifySame("comment", response.data(), comment);
    }
    return comment;
  }

  /** Finds the comment by its text, because a server may return null for a new comment. */
  private List<JsonNode> withText(String text) {
    return CommentChecks.list(probe, media).stream()
        .filter(comment -> comment.path("text").asText().equals(text))
        .toList();
  }

  /** Deletes the comment with this text, if there is one. */
  public static void remove(Probe probe, String media, String text, String token) {
    NewComment author = new NewComment(probe, media).asUser(token);
    CommentChecks.list(probe, media).stream()
        .filter(comment -> comment.path("text").asText().equals(text))
        .forEach(author::remove);
  }

  /** Deletes a comment, which the check may have deleted already. */
  private void remove(JsonNode comment) {
    String id = comment.path("id").asText();
    Response response =
        author
            .apply(probe.call("deleteComment").path("media-id", media).path("comment-id", id))
            .send();
    if (!response.errorType().equals(Refusals.NOT_FOUND)) {
      probe.ok(response);
      probe.verify(Items.lacks(CommentChecks.list(probe, media), id));
    }
  }
}
