package io.github.instagramv1.conformance.suite.oracle.visibility;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.model.Viewer;
import io.github.instagramv1.conformance.run.Probe;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * Takes a viewer through every state towards an account, in a quick run through fewer, where a user
 * with a follow request sends one form of request per operation, and calls several operations for
 * objects of the account directly after each change. Findings are stored by operation, so that one
 * walk serves the checks of all operations: the rate limit permits few changes of relationships.
 */
final class VisibilityWalk {
  private static final String DELETE = "deleteComment";

  private final Probe probe;
  private final ViewerAndAccount relationship;
  private final AccountMedia album;
  private String liked = "";
  private ViewerComment comment;
  private final Map<ContractOperation, List<AccountRead>> looks = new LinkedHashMap<>();
  private final Map<String, Finding> found = new HashMap<>();
  private final Map<String, String> skipped = new HashMap<>();

  private VisibilityWalk(Probe probe, ViewerAndAccount relationship) {
    this.probe = probe;
    this.relationship = relationship;
    this.album = new AccountMedia(probe, relationship.ownerToken());
  }

  /** Runs the walk for several operations; operations without the necessary objects are skipped. */
  static VisibilityWalk of(
      Probe probe, ViewerAndAccount relationship, List<ContractOperation> operations) {
    VisibilityWalk screening = new VisibilityWalk(probe, relationship);
    relationship.registerReset();
    for (ContractOperation operation : operations) {
      try {
        screening.looks.put(
            operation, AccountReads.of(probe, relationship, screening.album, operation));
      } catch (TestAbortedException e) {
        screening.skipped.put(operation.id(), e.getMessage());
      }
    }
    screening.walk();
    return screening;
  }

  /** Returns the finding of an operation, if any. */
  Optional<Finding> found(ContractOperation operation) {
    if (skipped.containsKey(operation.id())) {
      throw new TestAbortedException(skipped.get(operation.id()));
    }
    return Optional.ofNullable(found.get(operation.id()));
  }

  private void walk() {
    if (relationship.isPrivate()) {
      if (!probe.isQuick()) {
        verifyReads(
            Viewer.OWNER,
            operation -> Optional.of(relationship.ownerToken()).map(Credential.Token::new));
      }
      verifyReads(Viewer.CLIENT, this::client);
    }
    verifyAs(Viewer.STRANGER);
    for (ViewerAndAccount.Step step : relationship.steps()) {
      relationship.take(step);
      verifyAs(step.after());
    }
  }

  private void verifyAs(Viewer viewer) {
    if (viewer.isShown(relationship.isPrivate())) {
      like();
      comment();
    } else if (comment != null) {
      comment.find(viewer).ifPresent(finding -> found.putIfAbsent(DELETE, finding));
    }
    verifyReads(
        viewer,
        operation -> Optional.of(new Credential.Token(relationship.viewerToken(operation))));
  }

  /** Determines the credential of an operation; none if it is not called. */
  private interface Who {
    Optional<Credential> of(ContractOperation operation);
  }

  private void verifyReads(Viewer viewer, Who who) {
    looks.forEach(
        (operation, all) -> {
          if (viewer != Viewer.OWNER || isOfOwner(operation)) {
            who.of(operation).ifPresent(credential -> verifyAs(operation, all, viewer, credential));
          }
        });
  }

  /** Returns whether an operation reads objects of an account. */
  private static boolean isOfOwner(ContractOperation operation) {
    return !operation.writes()
        && !operation.ofSelf()
        && !operation.id().equals("getRelationship")
        && operation.parameter("q").isEmpty();
  }

  private Optional<Credential> client(ContractOperation operation) {
    return operation.acceptsClientId() && probe.has(Setting.CLIENT_ID)
        ? Optional.of(new Credential.ClientId(probe.need(Setting.CLIENT_ID)))
        : Optional.empty();
  }

  private void verifyAs(
      ContractOperation operation, List<AccountRead> all, Viewer viewer, Credential credential) {
    boolean oneForm = probe.isQuick() && viewer == Viewer.ASKED;
    all.stream()
        .limit(oneForm ? 1 : all.size())
        .flatMap(look -> look.find(probe, viewer, credential, relationship.isPrivate()).stream())
        .forEach(finding -> found.putIfAbsent(operation.id(), finding));
  }

  /**
   * Likes a media object, so that the list of liked media contains an object that may become
   * invisible.
   */
  private void like() {
    boolean lists =
        looks.keySet().stream()
            .anyMatch(each -> List.of("getSelfLikedMedia", "likeMedia").contains(each.id()));
    if (lists) {
      if (liked.isEmpty()) {
        liked = album.unlikedBy(relationship.viewer().userId()).path("id").asText();
        probe.undo("unlike " + liked, () -> unlike(liked));
      }
      probe.ok(call("likeMedia", liked));
    }
  }

  /** Writes a comment of the viewer on media that may become invisible. */
  private void comment() {
    if (comment == null && looks.keySet().stream().anyMatch(each -> each.id().equals(DELETE))) {
      comment = new ViewerComment(probe, relationship, album);
      comment.write();
    }
  }

  private void unlike(String media) {
    relationship.makeVisible();
    probe.ok(call("unlikeMedia", media));
  }

  private Call call(String operation, String media) {
    ContractOperation whole = probe.api().contract().operation(operation);
    return probe.call(operation).path("media-id", media).asUser(relationship.viewerToken(whole));
  }
}
