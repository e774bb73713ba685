package io.github.instagramv1.conformance.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the checks that the user disputes, each with a reason. */
final class Disputes {
  private Disputes() {}

  /**
   * Reads {@code ID=reason; ID=reason}.
   *
   * @throws BadSettingsException if a part has no id or no reason
   */
  static Map<String, String> of(String text) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      String id = equals < 0 ? "" : part.substring(0, equals).strip();
      String reason = part.substring(equals + 1).strip();
      if (id.isEmpty() || reason.isEmpty()) {
        throw new BadSettingsException(
            "The setting exclude must name a check and a reason, such as MEDIA-03=our ids are"
                + " older.");
      }
      reasons.put(id, reason);
    }
    return reasons;
  }
}
