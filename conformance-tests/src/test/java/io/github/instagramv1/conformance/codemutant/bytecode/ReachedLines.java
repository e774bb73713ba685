package io.github.instagramv1.conformance.codemutant.bytecode;

import java.lang.reflect.Field;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The lines of the server that ran since its start.
 *
 * @param byClass the line numbers by the binary name of the class
 */
public record ReachedLines(Map<String, BitSet> byClass) {

  /**
   * Reads the lines that classes with probes recorded. A class without probes has no recorded
   * lines.
   */
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

  /**
   * Returns whether a line ran. Code without a line number counts as reached when its class is
   * loaded.
   */
  public boolean contains(String className, int line) {
    BitSet lines = byClass.get(className);
    return lines != null && (line == 0 || lines.get(line));
  }
}
