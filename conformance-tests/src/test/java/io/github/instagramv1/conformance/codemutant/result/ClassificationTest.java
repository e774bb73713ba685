package io.github.instagramv1.conformance.codemutant.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationTest {
  private static final CodeMutant LISTED = CodeResults.mutant(5, "  int a  = b + c;");
  private static final String LINE = Classification.line(LISTED.key());

  @Test
  void loadsTheListOfThisModule() {
    assertThat(Classification.load().reasons()).isNotEmpty();
  }

  @Test
  void recognizesAMutantOnAnotherLine() {
    Classification list = Classification.parse("# a comment\n\n" + LINE + "only a log\n");
    assertThat(list.reason(CodeResults.mutant(77, "int a = b + c;"))).contains("only a log");
  }

  @Test
  void distinguishesMutantsBySourceAndOrdinal() {
    Classification list = Classification.parse(LINE + "only a log");
    assertThat(list.reason(CodeResults.mutant(5, "int a = b + d;"))).isEmpty();
    assertThat(list.reasons()).doesNotContainKey(LISTED.key().withOrdinal(2));
  }

  @Test
  void reportsEntriesWithoutMutantAsStale() {
    Classification list = Classification.parse(LINE + "only a log");
    assertThat(list.stale(List.of(LISTED))).isEmpty();
    assertThat(list.stale(List.of(CodeResults.mutant(5, "int a = b;"))))
        .containsExactly(LISTED.key());
  }

  @Test
  void rejectsDuplicatesAndEntriesWithoutReason() {
    assertThatThrownBy(() -> Classification.parse(LINE))
        .hasMessageContaining("Not seven columns with a reason");
    assertThatThrownBy(() -> Classification.parse(LINE + "one\n" + LINE + "two"))
        .hasMessageContaining("Listed twice");
  }
}
