package io.github.instagramv1.contract.review.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyStripperTest {
  @TempDir private Path folder;

  @Test
  void bodiesGo() throws Exception {
    assertThat(
            stripped(
                """
                class A<T> {
                  private final int hidden = 1;
                  private final Object other = missing();
                  protected static final int SEEN = 2;
                  static { System.out.println(); }
                  private A() { super(); }
                  A(int a) { this.hidden = a; }
                  private void kept() {}
                  public String kept(String a) { return a + "}"; }
                  static class Inner { int size() { return missing(); } }
                }
                """))
        .isEqualToNormalizingWhitespace(
            """
            class A<T> {
              private final int hidden = 0;
              private final Object other = null;
              protected static final int SEEN = 2;
              private A() { super(); throw null; }
              A(int a) { throw null; }
              private void kept() { throw null; }
              public String kept(String a) { throw null; }
              static class Inner { int size() { throw null; } }
            }
            """);
  }

  @Test
  void recordsInterfacesAndEnumsStayWhole() throws Exception {
    String source =
        stripped(
            """
            record R(int a, String b) {
              R { if (a < 0) throw new IllegalStateException(); }
              R(int a) { this(a, ""); }
            }
            interface I { int one(); default int two() { return 2; } }
            enum E { ONE("1"), TWO("2"); private final String text; E(String text) { this.text = text; } }
            """);
    assertThat(source)
        .contains(
            "R { }",
            "R(int a) { this(a, \"\"); throw null; }",
            "int one();",
            "default int two() { throw null; }")
        .contains("ONE(\"1\"), TWO(\"2\");", "E(String text) { throw null; }");
  }

  private String stripped(String source) throws Exception {
    Path file = Files.writeString(folder.resolve("A.java"), source);
    new BodyStripper(ToolProvider.getSystemJavaCompiler()).strip(List.of(file));
    return Files.readString(file);
  }
}
