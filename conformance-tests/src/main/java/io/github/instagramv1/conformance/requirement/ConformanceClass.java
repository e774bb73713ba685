package io.github.instagramv1.conformance.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/** A part of the contract to which a server can conform separately. */
public enum ConformanceClass {
  CORE_READ("Core reading"),
  PAGING("Paging"),
  WRITE("Writing"),
  RELATIONSHIPS("Relationships"),
  AUTH("Authorization and scopes"),
  OAUTH("Sign-in by OAuth"),
  LIMITS("Limits");

  private final String title;

  ConformanceClass(String title) {
    this.title = title;
  }

  /** Returns the name in reports. */
  public String title() {
    return title;
  }

  /** Returns the stable name, such as {@code core-read}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static ConformanceClass ofKey(String key) {
    return Arrays.stream(values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No conformance class " + key + "."));
  }
}
