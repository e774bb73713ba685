package io.github.instagramv1.conformance.suite.oracle.search;

import static io.github.instagramv1.conformance.model.TimeWindow.DAY;
import static io.github.instagramv1.conformance.model.TimeWindow.LONGEST;
import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.model.Circle;
import io.github.instagramv1.conformance.model.Ruling;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.oracle.search.MediaAround.Query;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of media searches with circles and windows that barely include or exclude known media. */
@Checks
@Tag("media")
class MediaAroundChecks {
  private static final String OPERATION = "searchMedia";
  private static final int FEW = 2;
  private static final int MANY = 12;
  private static final int HIDDEN = 8;
  private static final OptionalInt ALL = OptionalInt.of(33);

  private static List<JsonNode> media(Probe probe, int most) {
    List<JsonNode> media =
        VisibleObjects.sample(VisibleObjects.of(probe).mediaWithPoint(), probe, most);
    if (media.isEmpty()) {
      throw Needs.data("a media object with coordinates", Setting.USER_ID);
    }
    return media;
  }

  private static Circle circleAt(JsonNode item) {
    return Nearby.at(item.path("location"));
  }

  private static Query query(Circle circle, long min, long max) {
    return new Query(circle, OptionalLong.of(Math.max(0, min)), OptionalLong.of(max), ALL);
  }

  @Test
  @DisplayName("SEARCH-31: a search finds exactly the known media of its circle and window")
  @Operation(OPERATION)
  void circlesAndWindows(Probe probe) {
    verify(probe, media(probe, FEW));
    emptyCircle(probe);
  }

  /** Searches with a distance of 0 in the week with the most media around a point. */
  private static void emptyCircle(Probe probe) {
    List<JsonNode> known = VisibleObjects.of(probe).mediaWithPoint();
    Circle crowded =
        Nearby.mostCrowded(known.stream().map(item -> item.path("location")).toList()).of(0);
    MediaAround around = new MediaAround(probe);
    known.stream()
        .filter(
            item -> Nearby.ruling(crowded.of(Circle.USUAL), item.path("location")) == Ruling.YES)
        .filter(item -> Nearby.ruling(crowded, item.path("location")) == Ruling.NO)
        .mapToLong(item -> item.path("created_time").asLong())
        .limit(FEW)
        .forEach(time -> around.verify(query(crowded, time, time + LONGEST)));
  }

  @Test
  @DisplayName("SEARCH-32: a larger sample of media is found by place and time")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void manyMore(Probe probe) {
    List<JsonNode> media = media(probe, MANY);
    verify(probe, media.subList(Math.min(FEW, media.size()), media.size()));
  }

  private static void verify(Probe probe, List<JsonNode> media) {
    MediaAround around = new MediaAround(probe);
    RandomGenerator random = probe.random("media around");
    for (JsonNode item : media) {
      long time = item.path("created_time").asLong();
      Circle here = circleAt(item);
      Circle wide = here.of(Circle.LARGEST);
      around.verify(query(wide, time - 3 * DAY, time + 4 * DAY));
      around.verify(query(here, time, time + 1));
      around.verify(query(here, time, time));
      around.verify(query(wide, time - DAY, time));
      around.verify(query(wide, time + 1, time + DAY));
      around.verify(query(wide, time - LONGEST + 1, time + 1));
      double away = random.nextDouble(60, 4900);
      Circle there = here.moved(random.nextInt(360), away);
      int near = PlaceSearchChecks.missing(away);
      around.verify(
          query(there.of(PlaceSearchChecks.distanceThatReaches(away)), time, time + LONGEST));
      around.verify(query(there.of(near), time, time + LONGEST));
      around.verify(query(here.moved(90, 985).of(Circle.USUAL), time, time + 1));
      around.verify(query(here.moved(270, 1030).of(Circle.USUAL), time, time + 1));
    }
  }

  @Test
  @DisplayName("SEARCH-33: a window with one bound or none has the documented length")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void openWindows(Probe probe) {
    MediaAround around = new MediaAround(probe);
    OptionalLong none = OptionalLong.empty();
    for (JsonNode item : media(probe, MANY)) {
      long time = item.path("created_time").asLong();
      Circle wide = circleAt(item).of(Circle.LARGEST);
      around.verify(new Query(wide, none, none, ALL));
      for (long end : new long[] {time, time + 1, time + LONGEST, time + LONGEST + 1}) {
        around.verify(new Query(wide, none, OptionalLong.of(end), ALL));
      }
      for (long start : new long[] {time, time + 1, time - LONGEST, time - LONGEST + 1}) {
        around.verify(new Query(wide, OptionalLong.of(Math.max(0, start)), none, ALL));
      }
    }
  }

  @Test
  @DisplayName("SEARCH-34: a search that is capped by its count returns the newest media")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void counts(Probe probe) {
    MediaAround around = new MediaAround(probe);
    for (JsonNode item : media(probe, FEW)) {
      long time = item.path("created_time").asLong();
      for (OptionalInt count :
          List.of(
              OptionalInt.of(1),
              OptionalInt.of(2),
              OptionalInt.of(5),
              OptionalInt.empty(),
              OptionalInt.of(1000))) {
        around.verify(
            new Query(
                circleAt(item).of(Circle.LARGEST),
                OptionalLong.of(Math.max(0, time - 3 * DAY)),
                OptionalLong.of(time + 3 * DAY),
                count));
      }
    }
    List<JsonNode> known = VisibleObjects.of(probe).mediaWithPoint();
    new HiddenMedia(known, probe.random("hidden media"))
        .queries(media(probe, MANY), HIDDEN)
        .forEach(around::verify);
  }
}
