package io.github.instagramv1.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
 * Tests that the packages form no cycles, have at most 25 classes each, and use no code of this
 * project's server, client and stub.
 */
class ArchitectureTest {
  private static final int MOST_CLASSES = 25;

  private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void packagesFormNoCycles() {
    slices().matching("io.github.instagramv1.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void usesNoCodeOfServerClientOrStub() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.instagramv1.server..",
            "io.github.instagramv1.client..",
            "io.github.instagramv1.stub..")
        .check(classes);
  }

  @Test
  void packagesAreSmall() {
    Map<String, Long> sizes =
        classes.stream()
            .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes)
        .isNotEmpty()
        .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
  }
}
