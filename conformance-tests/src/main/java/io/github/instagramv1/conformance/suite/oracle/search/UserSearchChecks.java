package io.github.instagramv1.conformance.suite.oracle.search;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of user searches by prefixes and spellings of names. */
@Checks
@Tag("users")
class UserSearchChecks {
  private static final String OPERATION = "searchUsers";
  private static final OptionalInt ALL = OptionalInt.of(UserSearch.MOST);

  /** The number of users whose names are used for queries. */
  private static final int FEW = 3;

  private static final int MANY = 12;

  private static List<NameQueries> names(Probe probe, int users) {
    List<JsonNode> some =
        VisibleObjects.sampleOfRareLetters(VisibleObjects.of(probe).users(), probe, users);
    return some.stream().map(NameQueries::new).toList();
  }

  @Test
  @DisplayName("SEARCH-01: a search finds every known user whose names match, and no other")
  @Operation(OPERATION)
  void beginnings(Probe probe) {
    UserSearch search = new UserSearch(probe);
    names(probe, FEW).forEach(name -> name.beginnings().forEach(q -> search.verify(q, ALL)));
    search.sharedPrefixes().stream().limit(FEW).forEach(q -> search.verify(q, ALL));
  }

  @Test
  @DisplayName("SEARCH-02: the middle of a name and pattern characters match no user")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void others(Probe probe) {
    UserSearch search = new UserSearch(probe);
    names(probe, FEW).forEach(name -> name.others().forEach(q -> search.verify(q, ALL)));
  }

  @Test
  @DisplayName("SEARCH-03: a search returns as many users as requested, if so many match")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void counts(Probe probe) {
    UserSearch search = new UserSearch(probe);
    for (NameQueries name : names(probe, FEW)) {
      for (String q : name.beginnings().stream().limit(3).toList()) {
        List<JsonNode> all = search.verify(q, ALL);
        for (OptionalInt count :
            List.of(
                OptionalInt.of(1),
                OptionalInt.of(2),
                OptionalInt.of(21),
                OptionalInt.empty(),
                OptionalInt.of(1000))) {
          List<JsonNode> found = search.verify(q, count);
          int expected = Math.min(all.size(), count.orElse(20));
          probe.verify(Items.same("size", expected, found.size()));
        }
      }
    }
  }

  @Test
  @DisplayName("SEARCH-04: a larger sample of users is found by name")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void manyMore(Probe probe) {
    UserSearch search = new UserSearch(probe);
    List<NameQueries> names = names(probe, MANY);
    for (NameQueries name : names.subList(Math.min(FEW, names.size()), names.size())) {
      name.beginnings().forEach(q -> search.verify(q, ALL));
      name.others().stream().limit(3).forEach(q -> search.verify(q, ALL));
    }
  }
}
