package io.github.instagramv1.contract.review.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.review.input.UnknownInput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFilesTest {
  @TempDir private Path folder;

  /** What is packaged is what the build itself reads. */
  @Test
  void filesOfTheBuildArePackaged() throws Exception {
    BuildFiles.unpack(folder);

    for (String each :
        new String[] {
          "pom.xml",
          "server-stub/pom.xml",
          "client/pom.xml",
          "client/src/main/templates/api.mustache",
          "client/src/main/java/io/github/instagramv1/client/call/ApiCall.java"
        }) {
      assertThat(folder.resolve(each)).hasSameTextualContentAs(Path.of("..", each));
    }
  }

  @Test
  void filesComeOutOfAJar() throws Exception {
    Path jar = folder.resolve("with blank.jar");
    try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String each : new String[] {"pom.xml", "client/pom.xml"}) {
        stream.putNextEntry(new JarEntry("META-INF/generators/" + each));
        stream.write(each.getBytes(StandardCharsets.UTF_8));
      }
      stream.putNextEntry(new JarEntry("META-INF/other.xml"));
    }
    Path target = folder.resolve("target");

    BuildFiles.unpack(
        URI.create("jar:" + jar.toUri() + "!/META-INF/generators/pom.xml").toURL(), target);

    assertThat(target).isDirectoryRecursivelyContaining("glob:**/client/pom.xml");
    assertThat(target.resolve("pom.xml")).hasContent("pom.xml");
    assertThat(target.resolve("other.xml")).doesNotExist();
  }

  @Test
  void jarWithoutThemIsToldInASentence() {
    assertThatThrownBy(() -> BuildFiles.unpack(null, folder))
        .isInstanceOf(UnknownInput.class)
        .hasMessage(
            "this jar cannot generate Java: META-INF/generators is missing. `mvn -q -pl openapi"
                + " package` builds a complete jar.");
  }
}
