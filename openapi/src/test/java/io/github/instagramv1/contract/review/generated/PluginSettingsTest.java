package io.github.instagramv1.contract.review.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginSettingsTest {
  private static final String POM =
      """
      <project><build><plugins>
      <plugin>
        <artifactId>other-plugin</artifactId>
        <configuration><library>other</library></configuration>
      </plugin>
      <plugin>
        <artifactId>openapi-generator-maven-plugin</artifactId>
        <executions><execution><configuration>
        %s
        </configuration></execution></executions>
      </plugin>
      </plugins></build></project>
      """;

  @TempDir private Path root;

  @BeforeEach
  void writeRootPom() throws IOException {
    write(
        "pom.xml",
        """
        <library>usual</library>
        <verbose>false</verbose>
        <typeMappings><typeMapping>URI=String</typeMapping></typeMappings>
        <configOptions><one>1</one><two>2</two></configOptions>
        """);
  }

  @Test
  void moduleOverridesTheRoot() throws Exception {
    write(
        "client/pom.xml",
        "<library> native </library><configOptions><two>zwei</two><three>3</three></configOptions>");

    PluginSettings settings = PluginSettings.read(root, "client");

    assertThat(settings.text("library")).contains("native");
    assertThat(settings.text("verbose")).contains("false");
    assertThat(settings.text("output")).isEmpty();
    assertThat(settings.list("typeMappings")).containsExactly("URI=String");
    assertThat(settings.options())
        .containsOnly(Map.entry("one", "1"), Map.entry("two", "zwei"), Map.entry("three", "3"));
    assertThat(settings.names())
        .containsExactly("library", "verbose", "typeMappings", "configOptions");
  }

  @Test
  void pomWithoutThePluginIsToldInASentence() throws Exception {
    Files.createDirectories(root.resolve("client"));
    Files.writeString(root.resolve("client/pom.xml"), "<project/>");

    assertThatThrownBy(() -> PluginSettings.read(root, "client"))
        .isInstanceOf(UnknownInput.class)
        .hasMessage("`client/pom.xml` has no openapi-generator-maven-plugin.");
  }

  private void write(String file, String configuration) throws IOException {
    Path pom = root.resolve(file);
    Files.createDirectories(pom.getParent());
    Files.writeString(pom, POM.formatted(configuration));
  }
}
