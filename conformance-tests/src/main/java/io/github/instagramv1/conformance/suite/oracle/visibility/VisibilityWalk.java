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
 * Takes a viewer through every state towards an account, and asks several operations in each for
 * what belongs to the account, right after the change. What is wrong is kept by operation, so that
 * one walk serves the checks of all of them: an hour has room for few changes of relationships.
 */
final class VisibilityWalk {
  private final Probe probe;
  private final ViewerAndAccount relationship;
  private final AccountMedia album;
  private String liked = "";
  private final Map<ContractOperation, List<AccountRead>> looks = new LinkedHashMap<>();
  private final Map<String, Finding> found = new HashMap<>();
  private final Map<String, String> skipped = new HashMap<>();

  private VisibilityWalk(Probe probe, ViewerAndAccount relationship) {
    this.probe = probe;
    this.relationship = relationship;
    this.album = new AccountMedia(probe, relationship.ownerToken());
  }

  /** AccountReads by all of these operations; what a check cannot be made of is skipped. */
  static VisibilityWalk of(
      Probe probe, ViewerAndAccount relationship, List<ContractOperation> operations) {
    VisibilityWalk screening = new VisibilityWalk(probe, relationship);
    relationship.endsAsItBegan();
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

  /** What is wrong with an operation. */
  Optional<Finding> found(ContractOperation operation) {
    if (skipped.containsKey(operation.id())) {
      throw new TestAbortedException(skipped.get(operation.id()));
    }
    return Optional.ofNullable(found.get(operation.id()));
  }

  private void walk() {
    if (relationship.isPrivate()) {
      lookOn(
          Viewer.OWNER,
          operation -> Optional.of(relationship.ownerToken()).map(Credential.Token::new));
      lookOn(Viewer.CLIENT, this::client);
    }
    look(Viewer.STRANGER);
    for (ViewerAndAccount.Step step : relationship.steps()) {
      relationship.take(step);
      look(step.after());
    }
  }

  private void look(Viewer viewer) {
    if (viewer.isShown(relationship.isPrivate())) {
      like();
    }
    lookOn(
        viewer,
        operation -> Optional.of(new Credential.Token(relationship.viewerToken(operation))));
  }

  /** Whose credential an operation is asked with; none where it is not asked. */
  private interface Who {
    Optional<Credential> of(ContractOperation operation);
  }

  private void lookOn(Viewer viewer, Who who) {
    looks.forEach(
        (operation, all) -> {
          if (viewer != Viewer.OWNER || isOfOwner(operation)) {
            who.of(operation).ifPresent(credential -> look(operation, all, viewer, credential));
          }
        });
  }

  /** The requests about an account that change nothing. */
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

  private void look(
      ContractOperation operation, List<AccountRead> all, Viewer viewer, Credential credential) {
    for (AccountRead look : all) {
      look.find(probe, viewer, credential, relationship.isPrivate())
          .ifPresent(finding -> found.putIfAbsent(operation.id(), finding));
    }
  }

  /** So that the list of liked media has what may hide. */
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

  private void unlike(String media) {
    relationship.open();
    probe.ok(call("unlikeMedia", media));
  }

  private Call call(String operation, String media) {
    ContractOperation whole = probe.api().contract().operation(operation);
    return probe.call(operation).path("media-id", media).asUser(relationship.viewerToken(whole));
  }
}
