package io.github.instagramv1.conformance.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The media of one list for a viewer who sees everything that any viewer sees.
 *
 * @param owners whose each is, by its id
 */
public record Audience(Map<String, String> owners) {

  public Audience {
    owners = Map.copyOf(owners);
  }

  /** What the list holds for a viewer to whom some accounts are not shown. */
  public Set<String> without(Set<String> hidden) {
    Set<String> result = new TreeSet<>();
    owners.forEach(
        (id, owner) -> {
          if (!hidden.contains(owner)) {
            result.add(id);
          }
        });
    return result;
  }

  /** The accounts of which a list holds nothing. */
  public Set<String> absentFrom(Collection<String> list) {
    Set<String> absent = new LinkedHashSet<>(owners.values());
    list.forEach(id -> absent.remove(owners.getOrDefault(id, "")));
    return absent;
  }
}
