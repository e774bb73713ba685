package io.github.instagramv1.contract.review.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.review.JavaEdits;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarBuilderTest {
  @TempDir private Path parent;

  @Test
  void packagesAreThoseThatThePomNames() throws Exception {
    try (JarBuilder builder = JarBuilder.open(folder())) {
      assertThat(builder.build(GeneratedModule.SERVER_STUB, JavaEdits.released()).packages())
          .containsExactly("io.github.instagramv1.stub.api", "io.github.instagramv1.stub.model");
    }
  }

  @Test
  void folderGoesWithEverythingInItAlsoWhereABuildFailed() throws Exception {
    Path folder = folder();
    try (JarBuilder builder = JarBuilder.open(folder)) {
      assertThat(folder.resolve("client/pom.xml")).exists();
      assertThatThrownBy(
              () ->
                  builder.build(
                      GeneratedModule.CLIENT, JavaEdits.with("openapi: 3.0.3", "open: 1")))
          .isInstanceOf(DoesNotBuild.class);
      assertThat(folder).isNotEmptyDirectory();
    }
    assertThat(folder).doesNotExist();
  }

  private Path folder() throws Exception {
    return Files.createDirectory(parent.resolve("work"));
  }
}
