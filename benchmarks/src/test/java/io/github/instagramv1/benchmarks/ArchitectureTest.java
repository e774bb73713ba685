package io.github.instagramv1.benchmarks;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests that the packages form no cycles and stay small. */
class ArchitectureTest {
  private static final int MOST_CLASSES = 25;
  private static final ImportOption WRITTEN = location -> !location.contains("jmh_generated");

  private final JavaClasses classes =
      new ClassFileImporter().withImportOption(WRITTEN).importPath(Path.of("target/classes"));

  @Test
  void packagesFormNoCycles() {
    slices().matching("io.github.instagramv1.(**)").should().beFreeOfCycles().check(classes);
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
