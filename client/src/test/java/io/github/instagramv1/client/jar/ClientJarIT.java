package io.github.instagramv1.client.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * Tests that the client is small, exposes no type of its JSON library, and is the same from every
 * build.
 */
class ClientJarIT {
  private static final int MOST_JARS = 4;
  private static final long MOST_BYTES = 1_200_000;
  private static final long MOST_OWN_BYTES = 400_000;

  @Test
  void staysWithinItsSizeLimits() {
    long bytes = ClientJars.all().stream().mapToLong(ClientJars::bytes).sum();
    long own = ClientJars.bytes(ClientJars.own());
    System.out.printf(
        "The client: %,d bytes of its own, %,d in %d jars%n", own, bytes, ClientJars.all().size());
    assertThat(own).isLessThanOrEqualTo(MOST_OWN_BYTES);
    assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(ClientJars.all()).hasSizeLessThanOrEqualTo(MOST_JARS);
  }

  @Test
  void readmeListsTheJars() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String start = "<!-- jars -->\n";
    String end = "<!-- /jars -->";
    String fresh =
        readme.substring(0, readme.indexOf(start) + start.length())
            + table()
            + readme.substring(readme.indexOf(end));
    Files.writeString(Path.of("target", "README-jars.md"), fresh);
    assertThat(readme).as("copy target/README-jars.md to README.md").isEqualTo(fresh);
  }

  @Test
  void hasTheLicense() throws Exception {
    try (JarFile jar = new JarFile(ClientJars.own().toFile())) {
      byte[] license = jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes();
      assertThat(license).isEqualTo(Files.readAllBytes(Path.of("..", "LICENSE")));
    }
  }

  @Test
  void hasReproducibleTimestamps() throws Exception {
    try (JarFile jar = new JarFile(ClientJars.own().toFile())) {
      List<? extends ZipEntry> entries = Collections.list(jar.entries());
      assertThat(entries)
          .extracting(ZipEntry::getLastModifiedTime)
          .containsOnly(FileTime.from(Instant.parse(System.getProperty("output.timestamp"))));
    }
  }

  @Test
  void exposesNoTypeOfItsJsonLibrary() throws Exception {
    List<String> exposed = new ArrayList<>();
    for (Class<?> type : publicTypes()) {
      for (Method method : type.getMethods()) {
        collectIfExposesJson(
            method.getReturnType(), method.getParameterTypes(), method.toString(), exposed);
      }
      for (Constructor<?> constructor : type.getConstructors()) {
        collectIfExposesJson(
            void.class, constructor.getParameterTypes(), constructor.toString(), exposed);
      }
    }
    assertThat(exposed).isEmpty();
  }

  private static void collectIfExposesJson(
      Class<?> result, Class<?>[] parameters, String text, List<String> exposed) {
    if (Stream.concat(Stream.of(result), Stream.of(parameters))
        .anyMatch(type -> type.getName().startsWith("com.fasterxml"))) {
      exposed.add(text);
    }
  }

  private static List<Class<?>> publicTypes() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    try (JarFile jar = new JarFile(ClientJars.own().toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().matches(".*/[^/]+\\.class")) {
          String name = entry.getName().replace('/', '.').replaceAll("\\.class$", "");
          Class<?> type = Class.forName(name);
          if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
          }
        }
      }
    }
    assertThat(types).hasSizeGreaterThan(50);
    return types;
  }

  /**
   * Returns the sizes in whole kilobytes. For the client itself the limit is listed, because its
   * size changes often.
   */
  private static String table() {
    StringBuilder table = new StringBuilder("| jar | size |\n|---|---|\n");
    table.append("| the client itself | at most %d KB |\n".formatted(MOST_OWN_BYTES / 1000));
    for (Path jar : ClientJars.others()) {
      table.append(
          "| `%s` | %,d KB |\n"
              .formatted(jar.getFileName(), Math.round(ClientJars.bytes(jar) / 1000.0)));
    }
    long others = ClientJars.others().stream().mapToLong(ClientJars::bytes).sum();
    return table
        .append(
            "| together | at most %.1f MB |\n".formatted((others + MOST_OWN_BYTES) / 1_000_000.0))
        .toString();
  }
}
