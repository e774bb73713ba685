package io.github.instagramv1.conformance.codemutant.server;

import io.github.instagramv1.conformance.codemutant.bytecode.ServerClasses;
import io.github.instagramv1.server.wiring.ReferenceServer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Defines the classes of the server again, with changed bytecode. The parent loader loads the
 * libraries.
 */
public final class MutantLoader extends ClassLoader {
  private final Set<String> serverClassNames;
  private final BiFunction<String, byte[], byte[]> change;
  private final Map<String, Class<?>> defined = new ConcurrentHashMap<>();

  /**
   * @param change returns the changed bytecode for the name of a class and its bytecode
   */
  public MutantLoader(ServerClasses classes, BiFunction<String, byte[], byte[]> change) {
    super(ReferenceServer.class.getClassLoader());
    this.serverClassNames = classes.names();
    this.change = change;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return serverClassNames.contains(name) ? loadServerClass(name) : super.loadClass(name, resolve);
  }

  private Class<?> loadServerClass(String name) {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        byte[] bytes = change.apply(name, ServerClasses.bytes(name));
        loaded =
            defineClass(name, bytes, 0, bytes.length, ReferenceServer.class.getProtectionDomain());
        defined.put(name, loaded);
      }
      return loaded;
    }
  }

  /** Returns the classes of the server that were loaded so far. */
  public Collection<Class<?>> defined() {
    return defined.values();
  }
}
