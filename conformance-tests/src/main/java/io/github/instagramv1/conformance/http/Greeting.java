package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.config.Settings;
import java.util.Map;

/**
 * A first request, whose reply nobody reads. REST Assured takes most of a second to load, and some
 * servers as long to wake up; that can be while the contract is read.
 */
public final class Greeting implements Runnable {
  private final Settings settings;

  private Greeting(Settings settings) {
    this.settings = settings;
  }

  /** Sends it beside what the caller does next. */
  public static void send(Settings settings) {
    new DaemonThreads("conformance-greeting").newThread(new Greeting(settings)).start();
  }

  @Override
  public void run() {
    try {
      Line line = new Line(settings.timeout());
      line.send(new Outgoing(null, "GET", settings.baseUrl() + "/", Map.of(), "", ""));
    } catch (NoReplyException e) {
      // The first check finds the same and says so.
      return;
    }
  }
}
