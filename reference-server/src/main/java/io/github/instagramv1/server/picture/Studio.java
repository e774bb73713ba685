package io.github.instagramv1.server.picture;

import io.github.instagramv1.server.error.ErrorType;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Draws pictures in two threads of its own, with a short queue before them: requests of the API
 * neither wait for pictures nor share their places.
 */
public final class Studio implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int WAITING = 24;
  private static final long IDLE_SECONDS = 10;
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Painter painter = new Painter();
  private final PictureCache cache;
  private final ThreadPoolExecutor threads;

  /**
   * Opens with nothing to do.
   *
   * @param folder where up to 64 MB of pictures are kept
   */
  public Studio(Path folder) {
    this.cache = new PictureCache(folder, MOST_BYTES);
    this.threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> {
              Thread thread = new Thread(work, "picture");
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Returns the bytes of a picture, drawn or cached.
   *
   * @throws io.github.instagramv1.server.error.ApiException UNAVAILABLE if too many are requested
   */
  public byte[] picture(Picture picture) {
    return kept(picture.name(), () -> painter.paint(picture));
  }

  /**
   * Returns the bytes of a photo, scaled or cached.
   *
   * @throws io.github.instagramv1.server.error.ApiException UNAVAILABLE if too many are requested
   */
  public byte[] photo(Photo photo) {
    return kept(photo.name(), photo::bytes);
  }

  private byte[] kept(String name, Callable<byte[]> work) {
    Optional<byte[]> kept = cache.get(name);
    if (kept.isPresent()) {
      return kept.get();
    }
    try {
      Future<byte[]> drawn = threads.submit(work);
      byte[] bytes = drawn.get();
      cache.put(name, bytes);
      return bytes;
    } catch (RejectedExecutionException e) {
      throw ErrorType.UNAVAILABLE.because("Too many pictures are requested at once.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("A picture cannot be drawn", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ErrorType.UNAVAILABLE.because("The server is stopping.");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
