package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.Relation;
import io.github.instagramv1.server.dataexport.Tally;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.BlockStore;
import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.FollowStore.State;
import io.github.instagramv1.server.store.imported.ImportedReactionStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Loads who follows the user, and whom the user follows. */
final class RelationLoad {
  private static final long FIRST_ID_AT = IdLayout.EPOCH_MILLIS / 1000 + 1;

  private final Handle handle;
  private final long self;
  private final Times times;
  private final Tally tally;
  private final Users users;
  private final FollowStore follows = new FollowStore();
  private final BlockStore blocks = new BlockStore();
  private final ImportedReactionStore reactions = new ImportedReactionStore();

  RelationLoad(Handle handle, long self, Times times, Tally tally, Users users) {
    this.handle = handle;
    this.self = self;
    this.times = times;
    this.tally = tally;
    this.users = users;
  }

  void load(Part part, List<Relation> relations) {
    relations.stream()
        .sorted(Comparator.comparingLong(each -> each.since().orElse(0)))
        .forEach(each -> load(part, each));
  }

  private void load(Part part, Relation relation) {
    Optional<Long> other = users.id(relation.username());
    if (other.isEmpty() || other.get() == self) {
      tally.leftOut(
          part, other.isEmpty() ? "the user name is not valid" : "is the user of the export");
      return;
    }
    long follower = part == Part.FOLLOWERS ? other.get() : self;
    long followee = part == Part.FOLLOWERS ? self : other.get();
    if (follows.edge(handle, follower, followee).isPresent()) {
      tally.alreadyThere(part);
      return;
    }
    if (blocks.exists(handle, follower, followee) || blocks.exists(handle, followee, follower)) {
      tally.leftOut(part, "one of the two users blocks the other");
      return;
    }
    long at = Math.min(times.now(), relation.since().orElse(FIRST_ID_AT));
    long id =
        times.id(
            at, 0, follower, each -> reactions.isTakenByFollow(handle, each, follower, followee));
    follows.insert(handle, follower, followee, State.FOLLOWS, id);
    tally.added(part);
  }
}
