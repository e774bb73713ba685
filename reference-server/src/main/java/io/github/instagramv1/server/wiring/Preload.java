package io.github.instagramv1.server.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.instagramv1.server.http.Json;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.transport.HttpHost;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.MediaResponse;
import io.github.instagramv1.stub.model.Meta;

/**
 * Loads the classes of libraries in another thread, while the first one reads arguments and opens
 * the database. Loading them is most of the start of a program. Nothing depends on it.
 */
public final class Preload {
  private Preload() {}

  /** Starts to load what every command needs that uses a database. */
  public static void ofDatabase() {
    begin(Database::preload);
  }

  /** Starts to load what a server needs. */
  public static void ofServer() {
    begin(
        () -> {
          Database.preload();
          HttpHost.preload();
          responses();
        });
  }

  private static void begin(Runnable work) {
    Thread loader = new Thread(work, "preload");
    loader.setDaemon(true);
    // The first thread that needs what cannot be loaded reports it.
    loader.setUncaughtExceptionHandler((thread, failure) -> {});
    loader.start();
  }

  private static void responses() {
    try {
      Json.mapper(() -> "")
          .writer()
          .writeValueAsBytes(new MediaResponse(new Media(), new Meta(200)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A response can always be written", e);
    }
  }
}
