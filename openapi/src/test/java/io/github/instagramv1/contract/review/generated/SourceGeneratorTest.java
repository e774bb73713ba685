package io.github.instagramv1.contract.review.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.review.JavaEdits;
import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceGeneratorTest {
  @TempDir private Path root;

  @BeforeEach
  void unpack() throws Exception {
    BuildFiles.unpack(root);
  }

  /** Each of these lines comes from another setting of the pom. */
  @Test
  void clientIsGeneratedByItsOwnTemplatesAndMappings() throws Exception {
    Path sources = generate("client", JavaEdits.released().text());

    Path client = sources.resolve("io/github/instagramv1/client");
    assertThat(client.resolve("api/TagsApi.java"))
        .content()
        .contains("public final class TagsApi {", "CompletableFuture<TagResponse> getTagAsync(");
    assertThat(client.resolve("model/CreatedComment.java")).doesNotExist();
    assertThat(client.resolve("model/User.java")).content().contains("String profilePicture()");
    assertThat(client.resolve("invoker")).doesNotExist();
    assertThat(sources.resolveSibling("test")).doesNotExist();
  }

  @Test
  void stubIsGeneratedWithTheOptionsOfItsPom() throws Exception {
    Path sources = generate("server-stub", JavaEdits.released().text());

    assertThat(sources.resolve("io/github/instagramv1/stub/api/TagsApi.java"))
        .content()
        .contains("public interface TagsApi", "import jakarta.ws.rs.", "TagResponse getTag(")
        .doesNotContain("io.swagger", "Generated(date");
    assertThat(sources.resolve("io/github/instagramv1/stub/model/User.java"))
        .content()
        .contains("String getProfilePicture()");
  }

  @Test
  void nothingIsPrintedIntoTheReview() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      generate("server-stub", JavaEdits.released().text());
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void contractThatTheGeneratorRefusesIsToldInASentence() {
    assertThatThrownBy(() -> generate("client", "openapi: 3.0.3\npaths: {}\n"))
        .isInstanceOf(DoesNotBuild.class)
        .hasMessage("attribute info is missing");
  }

  @Test
  void unknownSettingIsRefused() throws Exception {
    edit(
        "<library>native</library>", "<library>native</library><apisToGenerate>T</apisToGenerate>");

    assertThatThrownBy(() -> generate("client", ""))
        .isInstanceOf(UnknownInput.class)
        .hasMessage(
            "a pom sets the generator option `apisToGenerate`, which the review does not support:"
                + " add it to SourceGenerator.");
  }

  @Test
  void supportingFilesAreRefused() throws Exception {
    edit(
        "<generateSupportingFiles>false</generateSupportingFiles>",
        "<generateSupportingFiles>true</generateSupportingFiles>");

    assertThatThrownBy(() -> generate("client", ""))
        .isInstanceOf(UnknownInput.class)
        .hasMessageContaining("`generateSupportingFiles`");
  }

  @Test
  void supportingFilesThatThePluginWritesByItselfAreRefused() throws Exception {
    edit("<generateSupportingFiles>false</generateSupportingFiles>", "");

    assertThatThrownBy(() -> generate("client", ""))
        .isInstanceOf(UnknownInput.class)
        .hasMessage("the pom does not set the generator option `generateSupportingFiles`.");
  }

  @Test
  void unknownPropertyIsRefused() throws Exception {
    edit("${project.basedir}/src/main/templates", "${templates.folder}");

    assertThatThrownBy(() -> generate("client", ""))
        .isInstanceOf(UnknownInput.class)
        .hasMessage(
            "a pom sets the generator option `templateDirectory` to ${templates.folder}, which the"
                + " review cannot resolve.");
  }

  private void edit(String text, String other) throws IOException {
    Path pom = root.resolve("client/pom.xml");
    String before = Files.readString(pom);
    assertThat(before).contains(text);
    Files.writeString(pom, before.replace(text, other));
  }

  private Path generate(String module, String contract) throws Exception {
    Path file = Files.writeString(root.resolve("contract.yaml"), contract);
    return new SourceGenerator(root.resolve(module), PluginSettings.read(root, module))
        .generate(file, root.resolve("generated-" + module));
  }
}
