package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.media.Prepared;
import io.github.instagramv1.server.store.imported.ImportedMediaStore.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Determines which photos and videos of an export already exist. An export does not name their
 * posts. Two are the same if their time and file are equal; if a newer export has another copy of
 * the file, they are the same if they have the same position within the same second.
 */
final class Matching {
  private final Map<Long, List<Known>> known = new HashMap<>();

  Matching(List<Known> existing) {
    existing.forEach(
        each -> known.computeIfAbsent(each.createdAt(), at -> new ArrayList<>()).add(each));
  }

  /**
   * A photo or video to load.
   *
   * @param place its position within its second, from 0 on
   * @param unseen the media object that an earlier like or comment created for it; null if there is
   *     none
   */
  record New(Prepared prepared, int place, Known unseen) {}

  /** Those that are new, the oldest first. */
  List<New> newOf(List<Prepared> all) {
    Map<Long, List<Prepared>> bySecond = new TreeMap<>();
    all.stream()
        .sorted(Comparator.comparingLong(Prepared::at))
        .forEach(each -> bySecond.computeIfAbsent(each.at(), at -> new ArrayList<>()).add(each));
    List<New> found = new ArrayList<>();
    bySecond.forEach(
        (at, items) -> found.addAll(inSecond(items, known.getOrDefault(at, List.of()))));
    return found;
  }

  private static List<New> inSecond(List<Prepared> items, List<Known> existing) {
    List<Known> left = new ArrayList<>(existing);
    List<Prepared> others = new ArrayList<>();
    for (Prepared item : items) {
      if (!removeFirst(left, item.source())) {
        others.add(item);
      }
    }
    List<Known> unseen = left.stream().filter(each -> each.source().isEmpty()).toList();
    int same = left.size() - unseen.size();
    List<New> found = new ArrayList<>();
    for (int i = same; i < others.size(); i++) {
      int stands = i - same;
      found.add(
          new New(
              others.get(i),
              existing.size() + stands,
              stands < unseen.size() ? unseen.get(stands) : null));
    }
    return found;
  }

  private static boolean removeFirst(List<Known> left, String source) {
    for (Known each : left) {
      if (each.source().equals(source)) {
        return left.remove(each);
      }
    }
    return false;
  }
}
