package io.github.instagramv1.conformance.codemutant.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MutatorTest {
  private static final String LIMIT = "io.github.instagramv1.server.paging.Limit";

  private final ServerClasses classes = ServerClasses.find();
  private final Mutator mutator = new Mutator(SourceLines.ofServer());

  @Test
  void mutatesOnlyClassesWithVisibleBehaviour() {
    assertThat(classes.deciding())
        .contains(LIMIT)
        .noneMatch(name -> name.contains(".cli.") || name.contains(".world."))
        .noneMatch(name -> name.contains(".store.load.") || name.endsWith(".ServerSettings"));
  }

  @Test
  void givesMutantsUniqueKeys() {
    List<CodeMutant> all = mutator.mutants(classes.deciding());
    assertThat(all).hasSizeGreaterThan(500);
    assertThat(all).extracting(CodeMutant::key).doesNotHaveDuplicates();
  }

  @Test
  void changesBytecodeAndRecordsTheSourceLine() {
    List<CodeMutant> mutants = mutator.mutants(Set.of(LIMIT));
    assertThat(mutants).isNotEmpty();
    assertThat(mutants).extracting(each -> each.key().source()).doesNotContain("");
    assertThat(mutants)
        .allSatisfy(
            each -> assertThat(mutator.bytes(each)).isNotEqualTo(ServerClasses.bytes(LIMIT)));
  }
}
