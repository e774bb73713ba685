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

/** A comment that lives no longer than the check. */
public final class NewComment {
  private final Probe probe;
  private final String media;
  private UnaryOperator<Call> author = UnaryOperator.identity();

  public NewComment(Probe probe, String media) {
    this.probe = probe;
    this.media = media;
  }

  /** Has another user write it. */
  public NewComment asUser(String token) {
    author = call -> call.as(new Credential.Token(token));
    return this;
  }

  /** Writes it, and answers it as the list of comments has it. */
  public JsonNode write(String text) {
    return write(text, call -> call.form("text", text));
  }

  /** Creates one whose text is sent in another way. */
  public JsonNode write(String text, UnaryOperator<Call> put) {
    Call call = author.apply(probe.call("createComment").path("media-id", media));
    Response response = probe.ok(put.apply(call));
    List<JsonNode> listed = listed(text);
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

  /** A server may answer null, so the comment is found by its text. */
  private List<JsonNode> listed(String text) {
    return CommentChecks.list(probe, media).stream()
        .filter(comment -> comment.path("text").asText().equals(text))
        .toList();
  }

  /** Deletes the comment of this text, where there is one. */
  public static void remove(Probe probe, String media, String text, String token) {
    NewComment author = new NewComment(probe, media).asUser(token);
    CommentChecks.list(probe, media).stream()
        .filter(comment -> comment.path("text").asText().equals(text))
        .forEach(author::remove);
  }

  /** It may be gone already, by what the check did. */
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
