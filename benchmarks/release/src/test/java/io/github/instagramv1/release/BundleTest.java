package io.github.instagramv1.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder has all that Maven Central asks for, and nothing else. */
class BundleTest {
  private static final Path GROUP =
      Path.of(System.getProperty("bundle.folder"), "io", "github", "instagramv1");
  private static final String VERSION = System.getProperty("bundle.version");
  private static final boolean SIGNED = Boolean.getBoolean("bundle.signed");
  private static final List<String> CHECKSUMS = List.of("md5", "sha1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instagram-v1-contract",
        "instagram-v1-server-stub",
        "instagram-v1-client",
        "instagram-v1-reference-server",
        "instagram-v1-conformance"
      })
  void aModuleIsComplete(String artifact) throws Exception {
    for (String ending :
        List.of(
            ".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml")) {
      assertThat(file(artifact, ending)).isNotEmptyFile();
    }
    for (String ending : List.of(".jar", "-sources.jar")) {
      try (JarFile jar = new JarFile(file(artifact, ending).toFile())) {
        assertThat(jar.getEntry("META-INF/LICENSE")).as(artifact + ending).isNotNull();
      }
    }
    assertThat(Files.readString(file(artifact, ".pom"))).contains("<name>", "<description>");
  }

  @Test
  void theParentSaysWhoAndWhere() throws Exception {
    assertThat(Files.readString(file("instagram-v1-parent", ".pom")))
        .contains("<name>", "<description>", "<url>", "<license>", "<developer>", "<scm>");
  }

  @Test
  void nothingElseIsPublished() throws IOException {
    try (Stream<Path> artifacts = Files.list(GROUP)) {
      assertThat(artifacts.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "instagram-v1-parent",
              "instagram-v1-contract",
              "instagram-v1-server-stub",
              "instagram-v1-client",
              "instagram-v1-reference-server",
              "instagram-v1-conformance");
    }
    assertThat(files())
        .noneMatch(file -> file.getFileName().toString().startsWith("maven-metadata"));
  }

  @Test
  void everyFileHasRightChecksumsAndASignatureWhereThereIsAKey() throws Exception {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (CHECKSUMS.stream().noneMatch(each -> name.endsWith("." + each))) {
        assertThat(Files.readString(beside(file, "md5"))).isEqualTo(checksum(file, "MD5"));
        assertThat(Files.readString(beside(file, "sha1"))).isEqualTo(checksum(file, "SHA-1"));
        if (!name.endsWith(".asc")) {
          assertThat(Files.exists(beside(file, "asc"))).as(name).isEqualTo(SIGNED);
        }
      }
    }
  }

  private static Path file(String artifact, String ending) {
    return GROUP.resolve(artifact).resolve(VERSION).resolve(artifact + "-" + VERSION + ending);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + "." + ending);
  }

  private static String checksum(Path file, String algorithm) throws Exception {
    byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
    return ("%0" + 2 * digest.length + "x").formatted(new BigInteger(1, digest));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(GROUP)) {
      return new ArrayList<>(walk.filter(Files::isRegularFile).toList());
    }
  }
}
