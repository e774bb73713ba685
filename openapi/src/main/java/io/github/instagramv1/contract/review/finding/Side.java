package io.github.instagramv1.contract.review.finding;

import io.github.instagramv1.contract.source.Place;
import java.util.List;

/**
 * One side of a change.
 *
 * @param place where the changed value stands; where it is absent, the place of what would hold it
 * @param present whether the value is there on this side
 * @param snippet at most 5 lines of the YAML as written, without their common indentation; empty
 *     where the value is absent
 */
public record Side(Place place, boolean present, List<String> snippet) {
  public Side {
    snippet = List.copyOf(snippet);
  }
}
