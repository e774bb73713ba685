package io.github.instagramv1.conformance.run;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/**
 * All checks of the kit. A resource lists their classes, because a search takes longer and fails in
 * a jar that another thread has open.
 */
public final class Catalogue {
  static final String SUITE = "io.github.instagramv1.conformance.suite";

  private Catalogue() {}

  /** A check and its method. */
  record Written(Method method, CheckIdentity check) {}

  /**
   * Returns the checks by id. A check that runs once for each operation is listed once, without an
   * operation.
   */
  public static List<CheckIdentity> checks() {
    return checkMethods().stream().map(Written::check).toList();
  }

  /** Returns all checks with their methods. */
  static List<Written> checkMethods() {
    return classes().stream()
        .flatMap(Catalogue::checksOf)
        .sorted(Comparator.comparing(written -> written.check().id()))
        .toList();
  }

  /** Returns the classes that the resource lists. */
  static List<Class<?>> classes() {
    return NameList.read("suite.txt").stream().<Class<?>>map(Catalogue::classNamed).toList();
  }

  private static Class<?> classNamed(String name) {
    try {
      return Class.forName(SUITE + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The suite is broken: there is no class " + name, e);
    }
  }

  private static Stream<Written> checksOf(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(DisplayName.class))
        .map(method -> new Written(method, CheckIdentity.of(type, method)));
  }
}
