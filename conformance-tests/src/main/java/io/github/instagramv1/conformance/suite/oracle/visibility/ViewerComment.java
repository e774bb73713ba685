package io.github.instagramv1.conformance.suite.oracle.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.Viewer;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.oracle.visibility.AccountRead.Kind;
import java.util.Optional;

/**
 * A comment of the viewer on media of the account. The viewer cannot delete it while the media are
 * invisible. The account deletes it at the end.
 */
final class ViewerComment {
  private static final String DELETE = "deleteComment";

  private final Probe probe;
  private final ViewerAndAccount relationship;
  private final String media;
  private String comment = "";

  /** Whether the contract leaves open that the comment is gone. */
  private boolean perhapsGone;

  ViewerComment(Probe probe, ViewerAndAccount relationship, AccountMedia album) {
    this.probe = probe;
    this.relationship = relationship;
    this.media = album.anyMedia().path("id").asText();
  }

  /** Writes the comment, as a viewer who sees the media; other checks report if it fails. */
  void write() {
    String text = probe.texts().unique();
    probe.undo("delete comments", () -> delete(text));
    asViewer("createComment").form("text", text).send();
    comment = written(text).orElse("");
  }

  /** Tries to delete the comment, as a viewer who does not see the media. */
  Optional<Finding> find(Viewer viewer) {
    if (comment.isEmpty() || perhapsGone) {
      return Optional.empty();
    }
    perhapsGone = viewer == Viewer.BLOCKED;
    Credential who = new Credential.Token(token(DELETE));
    return new AccountRead("of the viewer's comment", Kind.CHANGE, "", () -> deletion(comment))
        .find(probe, viewer, who, relationship.isPrivate());
  }

  private Optional<String> written(String text) {
    Call list = call("listComments").asUser(relationship.ownerToken());
    return probe.ok(list).items().stream()
        .filter(item -> item.path("text").asText().equals(text))
        .map((JsonNode item) -> item.path("id").asText())
        .findFirst();
  }

  private void delete(String text) {
    written(text)
        .ifPresent(
            id -> {
              Response response = deletion(id).asUser(relationship.ownerToken()).send();
              if (!response.errorType().equals(Refusals.NOT_FOUND)) {
                probe.ok(response);
              }
            });
  }

  private Call deletion(String id) {
    return call(DELETE).path("comment-id", id);
  }

  private Call asViewer(String operation) {
    return call(operation).asUser(token(operation));
  }

  private Call call(String operation) {
    return probe.call(operation).path("media-id", media);
  }

  private String token(String operation) {
    return relationship.viewerToken(probe.api().contract().operation(operation));
  }
}
