package io.github.instagramv1.contract;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests that the packages keep the layers that README.md draws, form no cycles and stay small. */
class ArchitectureTest {
  private static final int MOST_CLASSES = 25;
  private static final String CONTRACT = "io.github.instagramv1.contract.";
  private static final String REVIEW = CONTRACT + "review.";

  private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void packagesFormNoCycles() {
    slices().matching("io.github.instagramv1.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void layersDependDownwards() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("source")
        .definedBy(CONTRACT + "source..")
        .layer("model")
        .definedBy(CONTRACT + "model")
        .layer("lint")
        .definedBy(CONTRACT + "lint..")
        .layer("findings")
        .definedBy(review("finding", "inventory", "rule", "version"))
        .layer("tools")
        .definedBy(review("comparison", "example", "input", "library", "pattern", "prose", "shape"))
        .layer("differences")
        .definedBy(review("difference..", "assembly"))
        .layer("review")
        .definedBy(
            CONTRACT + "review", REVIEW + "conformance", REVIEW + "gate", REVIEW + "signature")
        .layer("reports")
        .definedBy(review("output", "page"))
        .layer("commands")
        .definedBy(review("cli"))
        .whereLayer("commands")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("reports")
        .mayOnlyBeAccessedByLayers("commands")
        .whereLayer("review")
        .mayOnlyBeAccessedByLayers("commands")
        .whereLayer("differences")
        .mayOnlyBeAccessedByLayers("review")
        .whereLayer("tools")
        .mayOnlyBeAccessedByLayers("differences", "review", "commands")
        .whereLayer("lint")
        .mayOnlyBeAccessedByLayers("reports", "commands")
        .whereLayer("findings")
        .mayOnlyAccessLayers("source", "model")
        .whereLayer("model")
        .mayOnlyAccessLayers("source")
        .whereLayer("source")
        .mayNotAccessAnyLayer()
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

  private static String[] review(String... packages) {
    return Arrays.stream(packages).map(REVIEW::concat).toArray(String[]::new);
  }
}
