package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.Reaction;
import io.github.instagramv1.server.dataexport.Tally;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.service.CommentRules;
import io.github.instagramv1.server.store.imported.ImportedReactionStore;
import io.github.instagramv1.server.store.imported.ImportedReactionStore.Said;
import io.github.instagramv1.server.store.media.CommentStore;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Loads what the user said, by the rules of the API for comments. */
final class CommentLoad {
  private final Handle handle;
  private final long self;
  private final Times times;
  private final Tally tally;
  private final Users users;
  private final Posts posts;
  private final CommentStore comments = new CommentStore();
  private final ImportedReactionStore reactions = new ImportedReactionStore();

  CommentLoad(Handle handle, long self, Times times, Tally tally, Users users, Posts posts) {
    this.handle = handle;
    this.self = self;
    this.times = times;
    this.tally = tally;
    this.users = users;
    this.posts = posts;
  }

  void load(List<Reaction> all) {
    Set<Said> before = new HashSet<>(reactions.saidBy(handle, self));
    all.stream()
        .sorted(Comparator.comparingLong(Reaction::at))
        .forEach(
            each -> {
              Optional<String> obstacle = obstacle(each);
              Optional<Long> owner =
                  obstacle.isPresent() ? Optional.empty() : users.id(each.owner());
              if (obstacle.isPresent()) {
                tally.leftOut(Part.COMMENTS, obstacle.get());
              } else if (owner.isEmpty()) {
                tally.leftOut(Part.COMMENTS, "the user name is not valid");
              } else if (before.contains(new Said(each.text(), each.at()))) {
                tally.alreadyThere(Part.COMMENTS);
              } else {
                load(each, owner.get());
              }
            });
  }

  private Optional<String> obstacle(Reaction comment) {
    if (times.isFuture(comment.at())) {
      return Optional.of("has a time in the future");
    }
    try {
      CommentRules.check(comment.text());
      return Optional.empty();
    } catch (ApiException e) {
      return Optional.of(
          switch (e.type()) {
            case COMMENT_TOO_LONG -> "is longer than the API allows";
            case COMMENT_TOO_MANY_TAGS -> "has more hashtags than the API allows";
            case COMMENT_TOO_MANY_URLS -> "has more URLs than the API allows";
            case COMMENT_ALL_CAPS -> "is all capital letters, which the API does not allow";
            default -> "is blank";
          });
    }
  }

  /** Exports tell whose post it was on and not which: the newest one then is as good a guess. */
  private void load(Reaction comment, long owner) {
    long pk =
        posts
            .linked(comment, owner)
            .or(() -> posts.newest(owner, comment.at()))
            .orElseGet(() -> owner == self ? -1 : posts.unseen(owner, comment.at()));
    if (pk < 0) {
      tally.leftOut(
          Part.COMMENTS, "is on a post of the user, and the export does not name the post");
      return;
    }
    long id = times.id(comment.at(), 0, owner, each -> reactions.isTaken(handle, each));
    comments.insert(handle, id, pk, self, comment.text(), comment.at());
    tally.added(Part.COMMENTS);
  }
}
