package io.github.instagramv1.conformance.integration.stub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.fixture.Judged;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.List;

/** The result that the kit must report for every stateless server. */
final class Expected {
  /** Checks of state, bounds, pages, lookups and access that must fail, for each area. */
  private static final List<String> FAILED =
      List.of(
          "AUTH-01.getUser",
          "COMMENT-05",
          "COMMENT-21",
          "TEXT-02",
          "LIST-01.getSelfFeed",
          "FOLLOW-12",
          "FOLLOW-14",
          "GEOGRAPHY-05",
          "LIKE-04",
          "LIKE-06",
          "LIST-01.getSelfLikedMedia",
          "LOCATION-02",
          "LOCATION-13",
          "LIST-01.getLocationRecentMedia",
          "MEDIA-04",
          "MEDIA-06",
          "MEDIA-07",
          "MEDIA-12",
          "SEARCH-31",
          "MEDIASEARCH-05",
          "PAGE-04.listFollows",
          "LINK-01.getSelfFeed",
          "RELATIONSHIP-01",
          "RELATIONSHIP-02",
          "REQUESTEDBY-01",
          "TAG-03",
          "TAG-12",
          "LIST-01.getTagRecentMedia",
          "USER-03",
          "USER-16",
          "LIST-01.getUserRecentMedia");

  private Expected() {}

  /**
   * Verifies that no operation passes, that no check ends with an error of the kit, and that every
   * skipped check names the setting it needs.
   */
  static void verify(Judged judged) {
    assertThat(judged.ids(Verdict.ERROR)).as(judged.table()).isEmpty();
    assertThat(judged.report().operations())
        .as(judged.table())
        .hasSize(27)
        .extracting(OperationResult::verdict)
        .containsOnly(Verdict.FAIL);
    assertThat(judged.ids(Verdict.FAIL)).as(judged.table()).containsAll(FAILED);
    assertThat(judged.reasonsWithoutSetting()).isEmpty();
  }
}
