package io.github.instagramv1.server;

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

/** The packages form no cycles, stay small, and keep HTTP, rules and SQL apart. */
class ArchitectureTest {
  private static final int MAX_CLASSES = 25;
  private static final String SERVER = "io.github.instagramv1.server";
  private static final String[] RULES_AND_DATA = {
    SERVER + ".service..", SERVER + ".store..", SERVER + ".sql..", SERVER + ".database..",
    SERVER + ".paging..", SERVER + ".geo..", SERVER + ".id..", SERVER + ".world.."
  };

  private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void packagesFormNoCycles() {
    slices().matching(SERVER + ".(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void rulesAndDataDoNotDependOnHttp() {
    noClasses()
        .that()
        .resideInAnyPackage(RULES_AND_DATA)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ws.rs..",
            "org.eclipse.jetty..",
            "org.glassfish..",
            SERVER + ".http..",
            SERVER + ".resource..",
            SERVER + ".transport..")
        .check(classes);
  }

  @Test
  void onlyResourcesUseGeneratedInterfaces() {
    noClasses()
        .that()
        .resideOutsideOfPackage(SERVER + ".resource..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.instagramv1.stub.api..")
        .check(classes);
  }

  @Test
  void onlyDataPackagesUseJdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            SERVER + ".store..", SERVER + ".sql..", SERVER + ".database..", SERVER + ".log..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .check(classes);
  }

  @Test
  void packagesHaveALimitedNumberOfClasses() {
    Map<String, Long> sizes =
        classes.stream()
            .filter(each -> each.getPackageName().startsWith(SERVER))
            .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes)
        .isNotEmpty()
        .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MAX_CLASSES));
  }
}
