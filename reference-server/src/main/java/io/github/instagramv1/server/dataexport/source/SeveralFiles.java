package io.github.instagramv1.server.dataexport.source;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A large export that consists of several parts, each with some of the pictures and their JSON. If
 * two parts have different JSON with the same path, the later file is {@code PATH~2}.
 */
final class SeveralFiles implements ExportFiles {
  private final List<ExportFiles> parts;
  private final SortedMap<String, Place> places = new TreeMap<>();

  /** The place of a file. */
  private record Place(ExportFiles part, String path) {}

  SeveralFiles(List<ExportFiles> parts) {
    this.parts = List.copyOf(parts);
    for (int i = 0; i < parts.size(); i++) {
      ExportFiles part = parts.get(i);
      for (String path : part.paths()) {
        Place place = new Place(part, path);
        if (places.putIfAbsent(path, place) != null && path.endsWith(".json")) {
          places.put(path + "~" + (i + 1), place);
        }
      }
    }
  }

  @Override
  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet((SortedSet<String>) places.keySet());
  }

  @Override
  public long size(String path) {
    Place place = places.get(path);
    return place.part().size(place.path());
  }

  @Override
  public byte[] read(String path) {
    Place place = places.get(path);
    return place.part().read(place.path());
  }

  @Override
  public int hidden() {
    return parts.stream().mapToInt(ExportFiles::hidden).sum();
  }

  @Override
  public void close() {
    parts.forEach(ExportFiles::close);
  }
}
