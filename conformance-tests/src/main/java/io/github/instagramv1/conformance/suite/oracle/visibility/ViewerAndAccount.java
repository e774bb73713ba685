package io.github.instagramv1.conformance.suite.oracle.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.model.Viewer;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Relations;
import io.github.instagramv1.conformance.suite.oracle.credential.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A viewer and an account, which have no relationship before and after a check.
 *
 * @param isPrivate whether the account is private
 * @param mayBlock whether a block ends nothing that the kit could not restore with its original
 *     time
 */
record ViewerAndAccount(
    Probe probe,
    Tokens viewer,
    String ownerToken,
    String ownerId,
    boolean isPrivate,
    boolean mayBlock) {

  /**
   * A change of the relationship.
   *
   * @param byOwner whether the account makes the change, otherwise the viewer
   * @param after the relation of the viewer to the account afterwards
   */
  record Step(boolean byOwner, String action, Viewer after) {}

  /** Every state of a viewer of a private account, in every possible order. */
  private static final List<Step> PRIVATE =
      List.of(
          new Step(false, "follow", Viewer.ASKED),
          new Step(true, "ignore", Viewer.STRANGER),
          new Step(false, "follow", Viewer.ASKED),
          new Step(true, "approve", Viewer.FOLLOWER),
          new Step(false, "unfollow", Viewer.STRANGER),
          new Step(false, "follow", Viewer.ASKED),
          new Step(true, "approve", Viewer.FOLLOWER),
          new Step(true, "block", Viewer.BLOCKED),
          new Step(true, "unblock", Viewer.STRANGER),
          new Step(false, "block", Viewer.BLOCKER),
          new Step(false, "unblock", Viewer.STRANGER));

  /** The shortest way to see a private account. */
  private static final List<Step> APPROVAL =
      List.of(new Step(false, "follow", Viewer.ASKED), new Step(true, "approve", Viewer.FOLLOWER));

  private static final List<Step> PUBLIC =
      List.of(
          new Step(false, "follow", Viewer.FOLLOWER),
          new Step(true, "block", Viewer.BLOCKED),
          new Step(true, "unblock", Viewer.STRANGER),
          new Step(false, "block", Viewer.BLOCKER),
          new Step(false, "unblock", Viewer.STRANGER));

  /** Returns the private user and a viewer with a token, preferably one who can be blocked. */
  static ViewerAndAccount withPrivate(Probe probe) {
    String token = probe.need(Setting.PRIVATE_TOKEN);
    String owner = probe.fixtures().accounts().privateId();
    Relations first = new Relations(probe, probe.need(Setting.TOKEN));
    boolean isPrivate = first.relationshipTo(owner).path("target_user_is_private").asBoolean();
    List<ViewerAndAccount> relationships = new ArrayList<>();
    for (Tokens viewer : Tokens.ofAll(probe)) {
      if (isPrivate && !viewer.userId().equals(owner)) {
        relationships.addAll(relationshipsOf(probe, viewer, token, owner, true));
      }
    }
    return Stream.concat(
            relationships.stream().filter(ViewerAndAccount::mayBlock), relationships.stream())
        .findFirst()
        .orElseThrow(
            () ->
                Needs.data(
                    "a user without a relationship to the private user", Setting.PRIVATE_TOKEN));
  }

  /** Returns the first user as the account, and the second as the viewer. */
  static ViewerAndAccount withPublic(Probe probe) {
    probe.fixtures().accounts().requirePublicSelf();
    Tokens viewer = Tokens.of(probe, probe.need(Setting.OTHER_TOKEN));
    String token = probe.need(Setting.TOKEN);
    return relationshipsOf(probe, viewer, token, probe.fixtures().accounts().selfId(), false)
        .stream()
        .filter(ViewerAndAccount::mayBlock)
        .findFirst()
        .orElseThrow(
            () ->
                Needs.data(
                    "a second user without any relationship to the first", Setting.OTHER_TOKEN));
  }

  private static List<ViewerAndAccount> relationshipsOf(
      Probe probe, Tokens viewer, String token, String owner, boolean isPrivate) {
    JsonNode between = new Relations(probe, token).relationshipTo(viewer.userId());
    boolean ofViewer = between.path("incoming_status").asText().equals("none");
    boolean ofOwner = between.path("outgoing_status").asText().equals("none");
    return ofViewer
        ? List.of(new ViewerAndAccount(probe, viewer, token, owner, isPrivate, ofOwner))
        : List.of();
  }

  List<Step> steps() {
    List<Step> all = isPrivate ? (probe.isQuick() ? APPROVAL : PRIVATE) : PUBLIC;
    return all.stream().filter(step -> mayBlock || !step.action().endsWith("block")).toList();
  }

  void take(Step step) {
    if (step.byOwner()) {
      relationsOfOwner().sendAction(viewer.userId(), step.action());
    } else {
      relationsOfViewer().sendAction(ownerId, step.action());
    }
  }

  /** Registers the undo of the changes of all steps. */
  void registerReset() {
    probe.undo(
        "reset the relationship of " + viewer.userId() + " and " + ownerId,
        this::resetRelationship);
  }

  private void resetRelationship() {
    if (mayBlock) {
      relationsOfOwner().sendAction(viewer.userId(), "unblock");
      relationsOfViewer().sendAction(ownerId, "unblock");
    }
    relationsOfViewer().sendAction(ownerId, "unfollow");
  }

  /** Makes the account visible to the viewer, so that the viewer can undo its writes. */
  void makeVisible() {
    resetRelationship();
    relationsOfViewer().sendAction(ownerId, "follow");
    if (isPrivate) {
      relationsOfOwner().sendAction(viewer.userId(), "approve");
    }
  }

  String viewerToken(ContractOperation operation) {
    return viewer.of(operation);
  }

  private Relations relationsOfViewer() {
    return new Relations(
        probe, viewerToken(probe.api().contract().operation("modifyRelationship")));
  }

  private Relations relationsOfOwner() {
    return new Relations(probe, ownerToken);
  }
}
