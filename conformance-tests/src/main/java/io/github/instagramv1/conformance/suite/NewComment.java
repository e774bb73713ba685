package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.function.UnaryOperator;

/** A comment that lives no longer than the check. */
final class NewComment {
  private final Probe probe;
  private final String media;
  private UnaryOperator<Call> author = UnaryOperator.identity();

  NewComment(Probe probe, String media) {
    this.probe = probe;
    this.media = media;
  }

  /** Has another user write it. */
  NewComment asUser(String token) {
    author = call -> call.as(new Credential.Token(token));
    return this;
  }

  /** Writes it, and answers it as the list of comments has it. */
  JsonNode write(String text) {
    return write(text, call -> call.form("text", text));
  }

  /** The same, with the text put into the request in another way. */
  JsonNode write(String text, UnaryOperator<Call> put) {
    Call call = author.apply(probe.call("createComment").path("media-id", media));
    Reply reply = probe.ok(put.apply(call));
    List<JsonNode> listed = listed(text);
    probe.verify(!listed.isEmpty(), "comment.listed", "the list has no such text: " + text);
    listed.forEach(
        each -> probe.undo("delete comment " + each.path("id").asText(), () -> remove(each)));
    probe.verify(
        listed.size() == 1, "comment.once", "the list has it %s times".formatted(listed.size()));
    JsonNode comment = listed.get(0);
    if (!reply.data().isNull()) {
      probe.verifySame("comment", reply.data(), comment);
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
  static void remove(Probe probe, String media, String text, String token) {
    NewComment author = new NewComment(probe, media).asUser(token);
    CommentChecks.list(probe, media).stream()
        .filter(comment -> comment.path("text").asText().equals(text))
        .forEach(author::remove);
  }

  /** It may be gone already, by what the check did. */
  private void remove(JsonNode comment) {
    String id = comment.path("id").asText();
    Reply reply =
        author
            .apply(probe.call("deleteComment").path("media-id", media).path("comment-id", id))
            .send();
    if (!reply.errorType().equals(Refusals.NOT_FOUND)) {
      probe.ok(reply);
      probe.verify(Items.lacks(CommentChecks.list(probe, media), id));
    }
  }
}
