package io.github.instagramv1.conformance.codemutant.bytecode;

import java.lang.reflect.Field;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which lines of the server ran, from its start on.
 *
 * @param byClass the numbers of the lines by the binary name of the class
 */
public record ReachedLines(Map<String, BitSet> byClass) {

  /** Reads what classes with probes remember; others remember nothing. */
  public static ReachedLines of(Collection<Class<?>> classes) {
    Map<String, BitSet> lines = new HashMap<>();
    for (Class<?> each : classes) {
      lines.put(each.getName(), lines(each));
    }
    return new ReachedLines(lines);
  }

  private static BitSet lines(Class<?> type) {
    BitSet lines = new BitSet();
    try {
      Field field = type.getDeclaredField(LineProbes.FIELD);
      field.setAccessible(true);
      boolean[] ran = (boolean[]) field.get(null);
      for (int line = 0; line < ran.length; line++) {
        lines.set(line, ran[line]);
      }
    } catch (NoSuchFieldException e) {
      return lines;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }

  /** Whether a line ran; code without a line counts as reached once its class is there. */
  public boolean contains(String className, int line) {
    BitSet lines = byClass.get(className);
    return lines != null && (line == 0 || lines.get(line));
  }
}
