package io.github.instagramv1.conformance.http.wire;

import java.util.concurrent.ThreadFactory;

/**
 * Creates daemon threads, which do not keep a program running.
 *
 * @param name of each
 */
public record DaemonThreads(String name) implements ThreadFactory {

  @Override
  public Thread newThread(Runnable work) {
    Thread daemon = new Thread(work, name);
    daemon.setDaemon(true);
    return daemon;
  }
}
