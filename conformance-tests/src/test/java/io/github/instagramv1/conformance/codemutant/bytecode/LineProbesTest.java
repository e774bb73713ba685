package io.github.instagramv1.conformance.codemutant.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class LineProbesTest {

  private static int lineNumberOf(String text) throws Exception {
    Path source = Path.of("src/test/java", Looped.class.getName().replace('.', '/') + ".java");
    List<String> lines = Files.readAllLines(source);
    return lines.indexOf(lines.stream().filter(each -> each.contains(text)).findFirst().get()) + 1;
  }

  @Test
  void recordsOnlyTheLinesThatRan() throws Exception {
    Changed changed = new Changed(LineProbes::insertInto);
    IntUnaryOperator looped = changed.make();
    assertThat(looped.applyAsInt(3)).isEqualTo(3);
    ReachedLines lines = ReachedLines.of(Set.of(changed.type()));
    assertThat(lines.contains(Looped.class.getName(), lineNumberOf("count + 1"))).isTrue();
    assertThat(lines.contains(Looped.class.getName(), lineNumberOf("return count;"))).isTrue();
    assertThat(lines.contains(Looped.class.getName(), lineNumberOf("return new"))).isFalse();
    assertThat(lines.contains("another.Class", 1)).isFalse();
  }

  @Test
  void doesNotChangeResults() throws Exception {
    IntUnaryOperator looped = new Changed(LineProbes::insertInto).make();
    assertThat(looped.applyAsInt(15)).isEqualTo("middle".length());
    assertThat(looped.applyAsInt(25)).isEqualTo("large".length());
  }

  /** pitest reports line 0 where the compiler wrote no line number. */
  @Test
  void countsCodeWithoutLineNumberAsReached() throws Exception {
    ReachedLines lines = ReachedLines.of(Set.of(new Changed(LineProbes::insertInto).type()));
    assertThat(lines.contains(Looped.class.getName(), 0)).isTrue();
  }
}
