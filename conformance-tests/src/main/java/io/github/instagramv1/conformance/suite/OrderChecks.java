package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of several things wrong with a request, which is told. */
@Checks
@Tag("auth")
class OrderChecks {

  /** Wrong in a parameter, and of a user whom nobody is. */
  private static Call wrongTwice(Probe probe) {
    return probe.call("listFollows").path("user-id", Unknown.USER).query("count", 0);
  }

  @Test
  @DisplayName("AUTH-31: a bad token is told before a bad parameter")
  @Operation(value = "listFollows", negative = true)
  @Level(EXTENDED)
  void tokenFirst(Probe probe) {
    Call call = wrongTwice(probe).asUser("1.0000000.00000000000000000000000000000000");
    probe.refused(call, "OAuthAccessTokenException");
  }

  @Test
  @DisplayName("AUTH-32: a missing scope is told before a bad parameter")
  @Operation(value = "listFollows", negative = true)
  @Level(EXTENDED)
  void scopeSecond(Probe probe) {
    Call call = wrongTwice(probe).asUser(probe.need(Setting.BASIC_TOKEN));
    probe.refused(call, "OAuthPermissionsException");
  }

  @Test
  @DisplayName("AUTH-33: a bad parameter is told before an unknown object")
  @Operation(value = "listFollows", negative = true)
  @Level(EXTENDED)
  void parametersThird(Probe probe) {
    probe.refused(wrongTwice(probe), Refusals.INVALID);
  }

  @Test
  @DisplayName("AUTH-34: a missing signature is told before a bad parameter")
  @Operation(value = "listFollows", negative = true)
  @Level(EXTENDED)
  void signatureBeforeAll(Probe probe) {
    probe.forbidden(wrongTwice(probe).asUser(probe.need(Setting.SIGNED_TOKEN)));
  }
}
