package io.github.instagramv1.contract.review.finding;

import io.github.instagramv1.contract.source.Place;
import java.util.List;

/**
 * One side of a change.
 *
 * @param place the place of the changed value, or of its holder if it is absent
 * @param present whether the value is there on this side
 * @param snippet at most 5 lines of the YAML, without common indentation; empty if the value is
 *     absent
 */
public record Side(Place place, boolean present, List<String> snippet) {
  public Side {
    snippet = List.copyOf(snippet);
  }
}
