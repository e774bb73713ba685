package io.github.instagramv1.conformance.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The media of one list for a viewer who sees everything that any viewer sees.
 *
 * @param owners the owner of each media object, by its id
 */
public record Audience(Map<String, String> owners) {

  public Audience {
    owners = Map.copyOf(owners);
  }

  /** Returns the ids in the list for a viewer who does not see some accounts. */
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

  /** Returns the accounts without media in a list. */
  public Set<String> absentFrom(Collection<String> list) {
    Set<String> absent = new LinkedHashSet<>(owners.values());
    list.forEach(id -> absent.remove(owners.getOrDefault(id, "")));
    return absent;
  }
}
