package io.github.instagramv1.contract.review.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCompilerTest {
  @TempDir private Path root;

  @Test
  void handWrittenSourcesComeAlongWhereTheyAreNeeded() throws Exception {
    write("generated/a/Api.java", "package a; public class Api { b.Support support; }");
    write("hand/b/Support.java", "package b; public class Support { class Inner {} }");
    write("hand/b/Alone.java", "package b; public class Alone { DoesNotExist none; }");

    assertThat(entries(compile()))
        .containsExactly("a/Api.class", "b/Support$Inner.class", "b/Support.class");
  }

  @Test
  void librariesOfThisToolAreThere() throws Exception {
    write(
        "generated/a/Api.java",
        """
        package a;
        @jakarta.ws.rs.Path("/a")
        public interface Api {
          @jakarta.annotation.Nullable String a(@jakarta.validation.constraints.NotNull String b);
          com.fasterxml.jackson.annotation.JsonProperty c();
        }
        """);

    assertThat(entries(compile())).containsExactly("a/Api.class");
  }

  @Test
  void errorIsToldInASentenceWithItsPlace() throws Exception {
    write("generated/a/Api.java", "package a;\npublic class Api {\n  Gone gone;\n  Lost lost;\n}");

    assertThatThrownBy(this::compile)
        .isInstanceOf(DoesNotBuild.class)
        .hasMessage(
            "Api.java:3: cannot find symbol; symbol: class Gone; location: class a.Api (and 1"
                + " more)");
  }

  @Test
  void javaWithoutACompilerIsToldInASentence() {
    assertThatThrownBy(() -> SourceCompiler.of(null))
        .isInstanceOf(UnknownInput.class)
        .hasMessage("`--java` needs a Java compiler: run the review with a JDK.");
  }

  private byte[] compile() throws Exception {
    return SourceCompiler.ofThisJava().compile(root.resolve("generated"), root.resolve("hand"));
  }

  private void write(String file, String source) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), source);
  }

  private static List<String> entries(byte[] jar) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarInputStream stream = new JarInputStream(new ByteArrayInputStream(jar))) {
      for (JarEntry each = stream.getNextJarEntry(); each != null; ) {
        names.add(each.getName());
        each = stream.getNextJarEntry();
      }
    }
    return names;
  }
}
