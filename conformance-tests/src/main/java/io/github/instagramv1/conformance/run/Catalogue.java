package io.github.instagramv1.conformance.run;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** All checks of the kit, as they are written down. */
public final class Catalogue {
  static final String SUITE = "io.github.instagramv1.conformance.suite";

  private Catalogue() {}

  /** A check and the method that it is. */
  record Written(Method method, CheckIdentity check) {}

  /** By id. A check that runs once for each operation stands here once, and names none. */
  public static List<CheckIdentity> checks() {
    return written().stream().map(Written::check).toList();
  }

  /** The same, with their methods. */
  static List<Written> written() {
    return ReflectionSupport.findAllClassesInPackage(
            SUITE, type -> AnnotationSupport.isAnnotated(type, Checks.class), name -> true)
        .stream()
        .flatMap(Catalogue::checksOf)
        .sorted(Comparator.comparing(written -> written.check().id()))
        .toList();
  }

  private static Stream<Written> checksOf(Class<?> type) {
    return ReflectionSupport.streamMethods(
            type,
            method -> method.isAnnotationPresent(DisplayName.class),
            HierarchyTraversalMode.TOP_DOWN)
        .map(method -> new Written(method, CheckIdentity.of(type, method)));
  }
}
