package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Reaction;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.imported.ImportedMediaStore;
import io.github.instagramv1.server.store.imported.ImportedReactionStore;
import io.github.instagramv1.server.store.imported.NewMedia;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Finds the media objects of likes and comments. An export does not contain the posts of other
 * users, so media objects are created for them.
 */
final class Posts {
  private static final long NEAR_SECONDS = 60;

  private final Handle handle;
  private final long self;
  private final Times times;
  private final ImportedMediaStore media = new ImportedMediaStore();
  private final ImportedReactionStore reactions = new ImportedReactionStore();
  private final NavigableMap<Long, Long> own = new TreeMap<>();
  private int made;

  Posts(Handle handle, long self, Times times) {
    this.handle = handle;
    this.self = self;
    this.times = times;
  }

  /**
   * Returns the post of a link, if the export had one; posts of the user itself have other ids
   * here.
   */
  Optional<Long> linked(Reaction reaction, long owner) {
    OptionalLong pk = reaction.mediaPk();
    if (pk.isEmpty() || !times.isPossible(IdLayout.unixSeconds(pk.getAsLong()))) {
      return Optional.empty();
    }
    long at = IdLayout.unixSeconds(pk.getAsLong());
    if (owner == self) {
      return own(at);
    }
    Optional<Long> there = media.owner(handle, pk.getAsLong());
    if (there.isEmpty()) {
      made++;
      media.insert(handle, pk.getAsLong(), NewMedia.unseen(owner, at));
    }
    return there.isEmpty() || there.get() == owner ? Optional.of(pk.getAsLong()) : Optional.empty();
  }

  private Optional<Long> own(long at) {
    if (own.isEmpty()) {
      media.of(handle, self).forEach(each -> own.putIfAbsent(each.createdAt(), each.pk()));
    }
    return own.subMap(at - NEAR_SECONDS, true, at + NEAR_SECONDS, true).entrySet().stream()
        .min(Comparator.comparingLong(each -> Math.abs(each.getKey() - at)))
        .map(Map.Entry::getValue);
  }

  /** Returns the newest post that there was of an owner. */
  Optional<Long> newest(long owner, long at) {
    return media.newest(handle, owner, at);
  }

  /**
   * Returns a media object for a post of which only the owner and the approximate time are known.
   */
  long unseen(long owner, long at) {
    made++;
    long pk = times.id(at, 0, owner, id -> reactions.isTaken(handle, id));
    media.insert(handle, pk, NewMedia.unseen(owner, at));
    return pk;
  }

  int made() {
    return made;
  }
}
