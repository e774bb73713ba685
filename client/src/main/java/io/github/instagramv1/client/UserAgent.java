package io.github.instagramv1.client;

import java.util.Optional;

/** What this client calls itself. */
final class UserAgent {
  private UserAgent() {}

  /** Name and version; the version stands in the manifest of the jar. */
  static String standard() {
    String version =
        Optional.ofNullable(UserAgent.class.getPackage().getImplementationVersion()).orElse("dev");
    return "instagram-v1-java/" + version;
  }
}
