package io.github.instagramv1.server.observe;

import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.nio.charset.StandardCharsets;

/** Serves {@code /health} and {@code /metrics} for monitoring. */
public final class StatusPages {
  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final Metrics metrics;
  private final Runnable database;

  /**
   * Creates the pages.
   *
   * @param database queries the database, and throws an exception if it does not respond
   */
  public StatusPages(Metrics metrics, Runnable database) {
    this.metrics = metrics;
    this.database = database;
  }

  /** Adds the paths to routes. */
  public void addTo(Routes routes) {
    routes.add("GET", "/health", this::ready);
    routes.add("GET", "/health/live", request -> WebResponse.json(200, "{\"status\":\"UP\"}"));
    routes.add("GET", "/health/ready", this::ready);
    routes.add(
        "GET",
        "/metrics",
        request ->
            WebResponse.bytes(200, TEXT, metrics.text().getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "no-store"));
  }

  private WebResponse ready(WebRequest request) {
    try {
      database.run();
      return WebResponse.json(200, "{\"status\":\"UP\",\"database\":\"UP\"}");
    } catch (RuntimeException e) {
      return WebResponse.json(503, "{\"status\":\"DOWN\",\"database\":\"DOWN\"}")
          .with("Retry-After", "10");
    }
  }
}
