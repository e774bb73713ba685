package io.github.instagramv1.conformance.codemutant.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** A class loader that defines {@link Looped} with changed bytecode. */
final class Changed extends ClassLoader {
  private final Class<?> looped;

  Changed(UnaryOperator<byte[]> change) throws IOException {
    super(Changed.class.getClassLoader());
    try (InputStream stream = Changed.class.getResourceAsStream("Looped.class")) {
      byte[] bytes = change.apply(stream.readAllBytes());
      looped = defineClass(Looped.class.getName(), bytes, 0, bytes.length);
    }
  }

  Class<?> type() {
    return looped;
  }

  IntUnaryOperator make() throws ReflectiveOperationException {
    return (IntUnaryOperator) looped.getConstructor().newInstance();
  }
}
