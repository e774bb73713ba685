package io.github.instagramv1.conformance.integration.stub;

import io.github.instagramv1.conformance.config.Setting;
import java.util.EnumMap;
import java.util.Map;

/** Settings for servers that take any token. */
final class StubSettings {
  private StubSettings() {}

  static Map<Setting, String> of(String baseUrl) {
    Map<Setting, String> settings = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      if (setting.secret() && setting != Setting.CLIENT_SECRET) {
        settings.put(setting, "1574083.d2cbeff." + setting.key());
      }
    }
    settings.put(Setting.CLIENT_ID, "d2cbeff0c3a94b0f8f2d");
    settings.put(Setting.GEO_ID, "58");
    settings.put(Setting.BASE_URL, baseUrl);
    return settings;
  }
}
