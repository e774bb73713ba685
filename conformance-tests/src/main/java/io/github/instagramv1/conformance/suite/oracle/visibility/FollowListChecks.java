package io.github.instagramv1.conformance.suite.oracle.visibility;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.model.Viewer;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.PageWalk;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of third users' lists in which one user has blocked the viewer. */
@Checks
@Tag("visibility")
class FollowListChecks {
  private static final int FEWEST = 3;
  private static final int PAGES = 3;
  private static final int CANDIDATES = 8;
  private static final int WHOLE = 100;

  @Test
  @DisplayName("SIGHT-06: a list of followers omits a user who blocks the viewer, and no other")
  @Operation("listFollowedBy")
  @Level(EXTENDED)
  @Writes
  void followers(Probe probe) {
    verify(probe, "listFollowedBy", "listFollows");
  }

  @Test
  @DisplayName(
      "SIGHT-07: a list of followed users omits a user who blocks the viewer, and no other")
  @Operation("listFollows")
  @Level(EXTENDED)
  @Writes
  void followed(Probe probe) {
    verify(probe, "listFollows", "listFollowedBy");
  }

  private static void verify(Probe probe, String operation, String opposite) {
    ViewerAndAccount relationship = ViewerAndAccount.withPublic(probe);
    ThirdList list = list(probe, relationship, operation, opposite);
    String owner = relationship.ownerId();
    relationship.registerReset();
    relationship.take(new ViewerAndAccount.Step(true, "block", Viewer.BLOCKED));
    List<String> seen = list.walk(list.pageSize());
    relationship.take(new ViewerAndAccount.Step(true, "unblock", Viewer.STRANGER));
    List<String> expected = list.users().stream().filter(Predicate.not(owner::equals)).toList();
    if (!seen.equals(expected) && !list.walk(WHOLE).equals(list.users())) {
      throw Needs.data("a list that no other client changes", Setting.TOKEN);
    }
    probe.verify(Items.same("list", expected, seen));
  }

  /** Returns a list that the viewer sees, with the owner on any page but the last. */
  private static ThirdList list(
      Probe probe, ViewerAndAccount relationship, String operation, String opposite) {
    String owner = relationship.ownerId();
    List<String> thirds =
        new PageWalk(
                probe,
                opposite,
                call -> call.path("user-id", owner).asUser(probe.need(Setting.TOKEN)))
            .start(WHOLE).stream().map(user -> user.path("id").asText()).toList();
    return thirds.stream()
        .filter(third -> !third.equals(relationship.viewer().userId()))
        .limit(CANDIDATES)
        .flatMap(third -> ThirdList.of(probe, relationship, operation, third).stream())
        .filter(list -> list.isBeforeLastPage(owner))
        .findFirst()
        .orElseThrow(
            () -> Needs.data("a longer list of a third user with the first user", Setting.TOKEN));
  }

  /**
   * A list of a third user, as the viewer sees it before the block.
   *
   * @param users the ids of its users
   */
  private record ThirdList(
      Probe probe, String operation, String third, String viewer, List<String> users) {

    static Optional<ThirdList> of(
        Probe probe, ViewerAndAccount relationship, String operation, String third) {
      String viewer = relationship.viewer().all();
      ThirdList unread = new ThirdList(probe, operation, third, viewer, List.of());
      int status = probe.call(operation).path("user-id", third).asUser(viewer).send().status();
      return status == 200
          ? Optional.of(new ThirdList(probe, operation, third, viewer, unread.walk(WHOLE)))
          : Optional.empty();
    }

    List<String> walk(int pageSize) {
      PageWalk walk =
          new PageWalk(probe, operation, call -> call.path("user-id", third).asUser(viewer));
      return Items.ids(walk.all(pageSize));
    }

    int pageSize() {
      return (users.size() + PAGES - 1) / PAGES;
    }

    boolean isBeforeLastPage(String user) {
      return users.size() >= FEWEST
          && users.size() < PageWalk.LONGEST
          && users.indexOf(user) >= 0
          && users.indexOf(user) < users.size() - pageSize();
    }
  }
}
