package io.github.instagramv1.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Tests that the packages form no cycles and stay small, and that only services call the generated
 * operations.
 */
class ArchitectureTest {
  private static final int MOST_CLASSES = 25;
  private static final String CLIENT = "io.github.instagramv1.client";

  private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void packagesFormNoCycles() {
    slices().matching("io.github.instagramv1.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void generatedOperationsAreCalledByServicesAlone() {
    classes()
        .that()
        .resideInAPackage(CLIENT + ".api")
        .should()
        .onlyBeAccessed()
        .byAnyPackage(CLIENT, CLIENT + ".api", CLIENT + ".service")
        .check(classes);
  }

  @Test
  void packagesOfWrittenClassesAreSmall() {
    Map<String, Long> sizes =
        classes.stream()
            .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
            .filter(each -> !each.getPackageName().equals(CLIENT + ".model"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes)
        .isNotEmpty()
        .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
  }
}
