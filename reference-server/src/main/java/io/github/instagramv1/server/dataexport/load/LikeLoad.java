package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.Reaction;
import io.github.instagramv1.server.dataexport.Tally;
import io.github.instagramv1.server.store.imported.ImportedReactionStore;
import io.github.instagramv1.server.store.imported.ImportedReactionStore.Liked;
import io.github.instagramv1.server.store.media.LikeStore;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Loads what the user liked. */
final class LikeLoad {
  private final Handle handle;
  private final long self;
  private final Times times;
  private final Tally tally;
  private final Users users;
  private final Posts posts;
  private final LikeStore likes = new LikeStore();
  private final ImportedReactionStore reactions = new ImportedReactionStore();

  LikeLoad(Handle handle, long self, Times times, Tally tally, Users users, Posts posts) {
    this.handle = handle;
    this.self = self;
    this.times = times;
    this.tally = tally;
    this.users = users;
    this.posts = posts;
  }

  void load(List<Reaction> all) {
    Set<Liked> before = new HashSet<>(reactions.likedBy(handle, self));
    all.stream()
        .sorted(Comparator.comparingLong(Reaction::at))
        .forEach(
            each -> {
              Optional<Long> owner = users.id(each.owner());
              if (owner.isEmpty()) {
                tally.leftOut(Part.LIKED_POSTS, "the user name is not valid");
              } else if (times.isFuture(each.at())) {
                tally.leftOut(Part.LIKED_POSTS, "has a time in the future");
              } else if (before.contains(new Liked(owner.get(), each.at()))) {
                tally.alreadyThere(Part.LIKED_POSTS);
              } else {
                load(each, owner.get());
              }
            });
  }

  private void load(Reaction like, long owner) {
    Optional<Long> linked = posts.linked(like, owner);
    if (linked.isEmpty() && owner == self) {
      tally.leftOut(
          Part.LIKED_POSTS,
          "is a like of a post of the user, and the export does not name the post");
      return;
    }
    long pk = linked.orElseGet(() -> posts.unseen(owner, like.at()));
    if (reactions.likes(handle, self, pk)) {
      tally.alreadyThere(Part.LIKED_POSTS);
      return;
    }
    long id = times.id(like.at(), 0, self, each -> reactions.isTakenByLike(handle, each, self, pk));
    likes.insert(handle, pk, self, id, like.at());
    tally.added(Part.LIKED_POSTS);
  }
}
