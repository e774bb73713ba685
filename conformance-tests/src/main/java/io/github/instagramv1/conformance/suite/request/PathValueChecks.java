package io.github.instagramv1.conformance.suite.request;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.ChangedIds;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.oracle.credential.Plain;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of path values that are no ids; the other values of each path are those of objects. */
@Checks
@Tag("envelope")
class PathValueChecks {
  private static final List<String> NO_IDS =
      List.of(
          "conform",
          "-1",
          "0",
          "1.5",
          "1e3",
          "0x10",
          "_",
          "1_",
          "_1",
          "null",
          "a b",
          "%",
          "\ud83d\ude00",
          "9223372036854775808",
          "9".repeat(19),
          "9".repeat(30),
          "8".repeat(64),
          "a".repeat(65));

  /** What may be a number of 64 bits in base 64. */
  private static final Pattern SHORTCODE = Pattern.compile("[A-Za-z0-9_-]{1,11}");

  @EachOperation(value = Which.WITH_ID, negative = true)
  @DisplayName("ERROR-49: a path value that is not an id is rejected like an unknown id")
  @Level(EXTENDED)
  void invalidIds(Probe probe, ContractOperation operation) {
    for (ContractParameter parameter : operation.parameters()) {
      if (Which.isId(parameter)) {
        for (String value : invalidIds(parameter.name(), NO_IDS)) {
          Plain plain = Plain.ofExistingObjects(probe, operation).with(parameter.name(), value);
          probe.refused(plain.call(probe), expectedErrors(parameter, value));
        }
        if (!operation.writes()) {
          verifyChanges(probe, Plain.ofExistingObjects(probe, operation), parameter.name());
        }
      }
    }
  }

  /** A value that is longer than the contract allows is an invalid parameter as well. */
  private static String[] expectedErrors(ContractParameter parameter, String value) {
    Integer longest = parameter.schema().getMaxLength();
    return longest != null && value.length() > longest
        ? new String[] {Refusals.NOT_FOUND, Refusals.INVALID}
        : new String[] {Refusals.NOT_FOUND};
  }

  @Test
  @DisplayName("ERROR-50: a shortcode with a leading zero digit is not found")
  @Operation(value = "getMediaByShortcode", negative = true)
  @Level(EXTENDED)
  void paddedShortcode(Probe probe) {
    String shortcode = Ids.shortcode(probe.fixtures().media().ofAnother());
    for (String padded : List.of("A" + shortcode, "AA" + shortcode)) {
      probe.refused(
          probe.call("getMediaByShortcode").path("shortcode", padded), Refusals.NOT_FOUND);
    }
  }

  /** Returns the texts that are no ids; almost any short text is the shortcode of some number. */
  private static List<String> invalidIds(String parameter, List<String> texts) {
    return texts.stream()
        .filter(text -> !(parameter.equals("shortcode") && SHORTCODE.matcher(text).matches()))
        .toList();
  }

  /** Writes have no such requests, because a server that ignores the change would write. */
  private static void verifyChanges(Probe probe, Plain plain, String name) {
    String id = plain.path().get(name);
    for (String wrong : invalidIds(name, ChangedIds.of(id))) {
      Call call = new Plain(plain.operation(), Map.of()).call(probe);
      plain.path().forEach((each, known) -> call.rawPath(each, each.equals(name) ? wrong : known));
      probe.refused(call, Refusals.NOT_FOUND);
    }
  }
}
