package io.github.instagramv1.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

class CatalogueTest {

  @Test
  void listsExactlyTheClassesOfChecks() {
    List<Class<?>> annotated =
        ReflectionSupport.findAllClassesInPackage(
            Catalogue.SUITE,
            type -> AnnotationSupport.isAnnotated(type, Checks.class),
            name -> true);
    assertThat(Catalogue.classes())
        .as("src/main/resources/.../run/suite.txt")
        .containsExactlyInAnyOrderElementsOf(annotated);
  }
}
