package io.github.instagramv1.conformance.codemutant;

import io.github.instagramv1.conformance.codemutant.server.LowLimits;
import io.github.instagramv1.conformance.config.Setting;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the kit on a mutant. The default run consists of {@link #DEFAULT} and {@link #LIMITS}:
 * the checks of rate limits spend a token on a server with a low rate limit, which the other checks
 * would exceed.
 */
enum Stage {
  QUICK(Setting.QUICK, "true", Optional.empty()),
  DEFAULT(Setting.QUICK, "false", Optional.empty()),
  LIMITS(Setting.ONLY, "limits", Optional.of(new LowLimits(50, 20)));

  private static final String REQUEST_SECONDS = "20";

  private final Setting setting;
  private final String value;
  private final Optional<LowLimits> limits;

  Stage(Setting setting, String value, Optional<LowLimits> limits) {
    this.setting = setting;
    this.value = value;
    this.limits = limits;
  }

  /** Returns the rate limits of the server; empty for limits that no run reaches. */
  Optional<LowLimits> limits() {
    return limits;
  }

  /**
   * Returns the settings of the run, with the default number of generated requests.
   *
   * @param fixtures the settings that the database of the server provides
   */
  Map<Setting, String> settings(Map<Setting, String> fixtures, String baseUrl, long seed) {
    Map<Setting, String> settings = new EnumMap<>(fixtures);
    settings.remove(Setting.EXAMPLES);
    settings.put(Setting.BASE_URL, baseUrl);
    settings.put(Setting.SEED, String.valueOf(seed));
    settings.put(Setting.TIMEOUT, REQUEST_SECONDS);
    settings.put(setting, value);
    if (limits.isPresent()) {
      settings.put(Setting.LIMITED_TOKEN, fixtures.get(Setting.OTHER_TOKEN));
    }
    return settings;
  }
}
