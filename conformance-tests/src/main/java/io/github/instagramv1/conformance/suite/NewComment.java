package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Probe;
import java.util.Optional;
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
    JsonNode comment = listed(text);
    probe.undo("delete comment " + comment.path("id").asText(), () -> remove(comment));
    if (!reply.data().isNull()) {
      probe.verifySame("comment", reply.data(), comment);
    }
    return comment;
  }

  /** A server may answer null, so the comment is found by its text. */
  private JsonNode listed(String text) {
    return CommentChecks.list(probe, media).stream()
        .filter(comment -> comment.path("text").asText().equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              probe.verify(
                  Optional.of(new Finding("comment.listed", "the list has no such text: " + text)));
              throw new IllegalStateException("unreachable");
            });
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
    }
  }
}
