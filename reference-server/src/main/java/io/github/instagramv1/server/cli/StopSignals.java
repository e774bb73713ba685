package io.github.instagramv1.server.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * Handles signals that ask the process to stop. The JVM's own handling ends with an exit code of
 * 128 or more, independent of shutdown hooks; here the command ends with its own exit code.
 *
 * <p>The JDK class that handles signals is not part of its API, although every JDK has it; without
 * it, the JVM's own handling remains.
 */
final class StopSignals {
  private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

  private final CountDownLatch first = new CountDownLatch(1);
  private final Runnable again;

  private StopSignals(Runnable again) {
    this.again = again;
  }

  /**
   * Starts handling the signals.
   *
   * @param again runs for each signal after the first
   */
  static StopSignals taken(Runnable again) {
    StopSignals signals = new StopSignals(again);
    NAMES.forEach(signals::take);
    return signals;
  }

  /**
   * Treats the end of a process as a signal too, so that the server ends with the build tool that
   * started it.
   */
  StopSignals orWith(ProcessHandle process) {
    CompletableFuture<Void> unused = process.onExit().thenRun(this::received);
    return this;
  }

  /** Treats a failure as a signal too. */
  StopSignals orIfFails(CompletableFuture<Void> work) {
    CompletableFuture<Void> unused =
        work.whenComplete(
            (done, failure) -> {
              if (failure != null) {
                received();
              }
            });
    return this;
  }

  /** Waits for the first signal. */
  void await() throws InterruptedException {
    first.await();
  }

  private void take(String name) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
      Object handler =
          Proxy.newProxyInstance(
              StopSignals.class.getClassLoader(),
              new Class<?>[] {handlerType},
              (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  received();
                }
                return null;
              });
      Constructor<?> named = type.getConstructor(String.class);
      Method handle = type.getMethod("handle", type, handlerType);
      handle.invoke(null, named.newInstance(name), handler);
    } catch (ReflectiveOperationException e) {
      // A system without this signal, or one that is told to leave signals alone.
    }
  }

  private void received() {
    if (first.getCount() > 0) {
      first.countDown();
    } else {
      again.run();
    }
  }
}
