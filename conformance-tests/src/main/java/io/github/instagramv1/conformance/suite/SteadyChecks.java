package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Readings;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.world.Needs;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads again and again what nobody but the caller changes: of several machines behind one address,
 * one may lag behind or be broken.
 */
@Checks
@Tag("concurrency")
class SteadyChecks {

  /** Of what goes wrong one time in twenty, this many miss one case in eight. */
  private static final int READINGS = 40;

  private static <T> void verify(Probe probe, Supplier<T> reading) {
    List<T> readings = Stream.generate(reading).limit(READINGS).toList();
    probe.verify(Readings.neverGoBack(readings));
  }

  @Test
  @DisplayName("CONCURRENCY-08: a media object that is read again and again stays what it was")
  @Operation("getMedia")
  @Level(EXTENDED)
  void media(Probe probe) {
    Call call = probe.call("getMedia").path("media-id", probe.world().ownMedia());
    verify(probe, () -> probe.known(probe.ok(call).data()));
  }

  @Test
  @DisplayName("CONCURRENCY-09: a list that is read again and again stays what it was")
  @Operation("listFollows")
  @Level(EXTENDED)
  void follows(Probe probe) {
    Call call = probe.call("listFollows").path("user-id", "self").query("count", 5);
    Reply first = probe.ok(call);
    if (first.items().isEmpty()) {
      throw Needs.data("people whom the user follows", Setting.TOKEN);
    }
    verify(probe, () -> Items.ids(probe.ok(call).items()));
  }
}
