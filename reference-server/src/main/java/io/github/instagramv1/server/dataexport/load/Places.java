package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.store.imported.ImportedPlaceStore;
import io.github.instagramv1.server.store.imported.ImportedPlaceStore.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the places that an export names, by name and by where they are. */
final class Places {
  /** Pictures of one place, which may be a town, are not taken at one point. */
  private static final double SAME_METRES = 20_000;

  private final Handle handle;
  private final ImportedPlaceStore store = new ImportedPlaceStore();
  private final PlaceCells cells = new PlaceCells();
  private final Map<String, List<Named>> known = new HashMap<>();
  private int made;

  Places(Handle handle) {
    this.handle = handle;
  }

  /** Returns the place with a name near a point, and creates it if necessary. */
  Named near(String name, GeoPoint point) {
    List<Named> places = of(name);
    Optional<Named> found =
        places.stream()
            .filter(place -> cells.distanceMetres(place.point(), point) <= SAME_METRES)
            .findFirst();
    return found.orElseGet(
        () -> {
          Named place = store.insert(handle, name, point);
          places.add(place);
          made++;
          return place;
        });
  }

  /** Returns the only place with a name; empty if there are none or several. */
  Optional<Named> only(String name) {
    List<Named> places = of(name);
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private List<Named> of(String name) {
    return known.computeIfAbsent(name, each -> new ArrayList<>(store.of(handle, each)));
  }

  int made() {
    return made;
  }
}
