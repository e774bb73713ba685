package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The bounds of a list of recent media: by id, strict on both sides, and by time. */
final class MediaBounds {
  private static final int FEWEST = 4;
  private static final int COUNT = 33;

  private final Probe probe;
  private final String operation;
  private final UnaryOperator<Call> parameters;
  private final List<String> ids;
  private final List<JsonNode> items;
  private final JsonNode middle;

  MediaBounds(Probe probe, String operation, Setting setting, UnaryOperator<Call> parameters) {
    this.probe = probe;
    this.operation = operation;
    this.parameters = parameters;
    this.items = new PageWalk(probe, operation, parameters).start(COUNT, FEWEST, setting);
    this.ids = Items.ids(items);
    this.middle = items.get(items.size() / 2);
  }

  /** Only newer than {@code min_id}, only older than {@code max_id}, or between the two. */
  void verifyIds() {
    int at = items.size() / 2;
    String id = middle.path("id").asText();
    probe.verify(Items.same("min_id", ids.subList(0, at), Items.ids(bounded("min_id", id))));
    List<String> older = Items.ids(bounded("max_id", id));
    List<String> known = ids.subList(at + 1, ids.size());
    probe.verify(
        Items.same("max_id", known, older.subList(0, Math.min(known.size(), older.size()))));
    String first = ids.get(0);
    String last = ids.get(ids.size() - 1);
    List<JsonNode> between = list(call -> call.query("min_id", last).query("max_id", first));
    probe.verify(Items.same("min_id+max_id", ids.subList(1, ids.size() - 1), Items.ids(between)));
  }

  /** A bound that is nobody's id still bounds. */
  void verifyUnknownId() {
    BigInteger next = Ids.number(middle.path("id").asText()).add(BigInteger.ONE);
    List<String> older = Items.ids(bounded("max_id", next.toString()));
    probe.verify(
        Items.same("max_id", middle.path("id").asText(), older.isEmpty() ? "" : older.get(0)));
  }

  /** From {@code min_timestamp} on, and before {@code max_timestamp}. */
  void verifyTimes() {
    long time = time(middle);
    probe.verify(every("min_timestamp", time, item -> time(item) >= time, true));
    probe.verify(every("max_timestamp", time, item -> time(item) < time, false));
  }

  private Optional<Finding> every(
      String bound, long time, Predicate<JsonNode> rule, boolean withMiddle) {
    List<JsonNode> found = bounded(bound, String.valueOf(time));
    String id = middle.path("id").asText();
    return Finding.first(
        Items.all(found, "bound." + bound, rule),
        withMiddle ? Items.contains(found, id) : Items.lacks(found, id));
  }

  private static long time(JsonNode item) {
    return item.path("created_time").asLong();
  }

  private List<JsonNode> bounded(String bound, String value) {
    return list(call -> call.query(bound, value));
  }

  /** As many as were read without the bound, over as many pages as the server likes. */
  private List<JsonNode> list(UnaryOperator<Call> bounds) {
    return new PageWalk(probe, operation, call -> bounds.apply(parameters.apply(call)))
        .start(items.size());
  }
}
