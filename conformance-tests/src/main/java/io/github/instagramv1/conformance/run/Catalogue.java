package io.github.instagramv1.conformance.run;

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

  /** By id. A check that runs once for each operation stands here once, and names none. */
  public static List<CheckIdentity> checks() {
    return ReflectionSupport.findAllClassesInPackage(
            SUITE, type -> AnnotationSupport.isAnnotated(type, Checks.class), name -> true)
        .stream()
        .flatMap(Catalogue::checksOf)
        .sorted(Comparator.comparing(CheckIdentity::id))
        .toList();
  }

  private static Stream<CheckIdentity> checksOf(Class<?> type) {
    return ReflectionSupport.streamMethods(
            type,
            method -> method.isAnnotationPresent(DisplayName.class),
            HierarchyTraversalMode.TOP_DOWN)
        .map(method -> CheckIdentity.of(type, method));
  }
}
