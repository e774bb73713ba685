package io.github.instagramv1.client.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * Tests that the metadata for native images is complete: only one class uses what a native image
 * cannot find by itself, and the metadata lists what that class reads.
 */
class NativeImageIT {
  private static final String METADATA =
      "META-INF/native-image/io.github.instagramv1/instagram-v1-client/reachability-metadata.json";

  /** Matches names in class files of what a native image cannot find by itself. */
  private static final Pattern DYNAMIC =
      Pattern.compile(
          "java/lang/reflect/(?!GenericSignature)|forName|getDeclared|getMethods|getConstructors"
              + "|newInstance|findVirtual|findStatic|newProxyInstance|getResource|loadClass"
              + "|java/util/ServiceLoader|ResourceBundle|ObjectInputStream|System\\.load");

  @Test
  void metadataListsEveryDynamicAccess() throws Exception {
    List<String> dynamic = new ArrayList<>();
    try (JarFile jar = new JarFile(ClientJars.own().toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class")) {
          byte[] bytes = jar.getInputStream(entry).readAllBytes();
          Matcher matcher = DYNAMIC.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
          while (matcher.find()) {
            dynamic.add(entry.getName() + " " + matcher.group());
          }
        }
      }
      JsonNode metadata = new ObjectMapper().readTree(jar.getInputStream(jar.getEntry(METADATA)));
      assertThat(metadata.fieldNames()).toIterable().containsExactly("resources");
      JsonNode resources = metadata.get("resources");
      assertThat(resources).hasSize(1);
      assertThat(jar.getEntry(resources.get(0).get("glob").asText())).isNotNull();
      assertThat(resources.get(0).get("glob").asText())
          .isEqualTo("io/github/instagramv1/client/version.txt");
    }
    assertThat(dynamic).containsExactly("io/github/instagramv1/client/UserAgent.class getResource");
  }
}
