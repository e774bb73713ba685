package io.github.instagramv1.benchmarks.start;

import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import org.junit.jupiter.api.RepeatedTest;

/** Tests that do not use their servers. */
final class FreshServers {
  /** The number of servers that {@link Several} starts. */
  static final int SEVERAL = 11;

  private FreshServers() {}

  @InstagramServer(fresh = true)
  static class One {
    @RepeatedTest(1)
    void takes(InstagramServerInfo server) {
      server.baseUrl();
    }
  }

  @InstagramServer(fresh = true)
  static class Several {
    @RepeatedTest(SEVERAL)
    void takes(InstagramServerInfo server) {
      server.baseUrl();
    }
  }
}
