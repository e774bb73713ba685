package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.Tally;
import io.github.instagramv1.server.dataexport.media.Prepared;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.store.imported.FileStore;
import io.github.instagramv1.server.store.imported.ImportedMediaStore;
import io.github.instagramv1.server.store.imported.ImportedPlaceStore.Named;
import io.github.instagramv1.server.store.imported.ImportedReactionStore;
import io.github.instagramv1.server.store.imported.NewMedia;
import io.github.instagramv1.server.world.LoadListener;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Loads photos and videos, each of which becomes a media object. */
final class MediaLoad {
  private final Handle handle;
  private final long owner;
  private final Times times;
  private final Tally tally;
  private final Places places;
  private final ImportedMediaStore media = new ImportedMediaStore();
  private final ImportedReactionStore reactions = new ImportedReactionStore();
  private final FileStore files = new FileStore();

  MediaLoad(Handle handle, long owner, Times times, Tally tally, Places places) {
    this.handle = handle;
    this.owner = owner;
    this.times = times;
    this.tally = tally;
    this.places = places;
  }

  void load(List<Prepared> prepared, LoadListener listener) {
    List<Prepared> possible = prepared.stream().filter(this::isPossible).toList();
    List<Matching.New> added = new Matching(media.of(handle, owner)).newOf(possible);
    for (int i = 0; i < added.size(); i++) {
      add(added.get(i));
      listener.loaded("media", i + 1L, added.size());
    }
    for (Part part : List.of(Part.PHOTOS, Part.VIDEOS)) {
      long all = possible.stream().filter(each -> each.part() == part).count();
      long fresh = added.stream().filter(each -> each.prepared().part() == part).count();
      for (long i = fresh; i < all; i++) {
        tally.alreadyThere(part);
      }
    }
  }

  private boolean isPossible(Prepared each) {
    String reason = times.isFuture(each.at()) ? "has a time in the future" : each.reason();
    if (!reason.isEmpty()) {
      tally.leftOut(each.part(), reason);
    }
    return reason.isEmpty();
  }

  private void add(Matching.New added) {
    Prepared prepared = added.prepared();
    Optional<Named> place = place(prepared);
    Optional<GeoPoint> point = prepared.point().or(() -> place.map(Named::point));
    NewMedia made =
        new NewMedia(
            owner,
            prepared.at(),
            prepared.part() == Part.VIDEOS,
            prepared.item().caption(),
            place.map(Named::id),
            point,
            prepared.source());
    Stored.in(handle, files, prepared);
    if (added.unseen() == null) {
      long pk = times.id(prepared.at(), added.place(), owner, id -> reactions.isTaken(handle, id));
      media.insert(handle, pk, made);
    } else {
      media.fill(handle, added.unseen().pk(), made);
    }
    tally.added(prepared.part());
  }

  /** A place has a point of its own; without one it cannot be found on a map. */
  private Optional<Named> place(Prepared prepared) {
    Optional<String> name = prepared.item().place();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Named> place =
        prepared
            .point()
            .map(point -> places.near(name.get(), point))
            .or(() -> places.only(name.get()));
    if (place.isPresent()) {
      tally.added(Part.PLACES);
    } else {
      tally.leftOut(Part.PLACES, "the export has no coordinates for it");
    }
    return place;
  }
}
