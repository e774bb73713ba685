package io.github.instagramv1.conformance.suite.place;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Signer;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of geographies. The API cannot list them, so a setting names one. */
@Checks
@Tag("geographies")
class GeographyChecks {
  private static final String OPERATION = "getGeographyRecentMedia";

  private static Call recent(Probe probe, String id) {
    return probe.call(OPERATION).path("geo-id", id);
  }

  @Test
  @DisplayName("GEOGRAPHY-05: a geography that the application does not own is not found")
  @Operation(value = OPERATION, negative = true)
  void unknown(Probe probe) {
    probe.refused(recent(probe, Unknown.GEOGRAPHY), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("GEOGRAPHY-06: an invalid count is rejected")
  @Operation(value = OPERATION, negative = true)
  void badCount(Probe probe) {
    Refusals.badCounts(probe, () -> recent(probe, probe.need(Setting.GEO_ID)));
  }

  @Test
  @DisplayName("GEOGRAPHY-07: a geography is not found by another application")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void ofAnotherApplication(Probe probe) {
    String id = probe.need(Setting.GEO_ID);
    if (probe.has(Setting.OAUTH_OTHER_CLIENT_ID) && probe.has(Setting.OAUTH_OTHER_CLIENT_SECRET)) {
      verifyClientId(probe, id);
    }
    String token = probe.need(Setting.SIGNED_TOKEN);
    String sig =
        new Signer(probe.need(Setting.SIGNED_SECRET))
            .sign("/geographies/" + id + "/media/recent", Map.of("access_token", token));
    probe.refused(recent(probe, id).query("sig", sig).asUser(token), Refusals.NOT_FOUND);
  }

  /**
   * Tries the client id of the second application, unless the geography may be its own: the second
   * part of the first token is the beginning of its application's client id.
   */
  private static void verifyClientId(Probe probe, String id) {
    String client = probe.need(Setting.OAUTH_OTHER_CLIENT_ID);
    String[] parts = probe.need(Setting.TOKEN).split("\\.", -1);
    boolean another = parts.length == 3 && !parts[1].isEmpty() && !client.startsWith(parts[1]);
    if (another && !probe.has(Setting.CLIENT_SECRET)) {
      String sig =
          new Signer(probe.need(Setting.OAUTH_OTHER_CLIENT_SECRET))
              .sign("/geographies/" + id + "/media/recent", Map.of("client_id", client));
      Call call = recent(probe, id).query("sig", sig).as(new Credential.ClientId(client));
      probe.refused(call, Refusals.NOT_FOUND);
    }
  }
}
