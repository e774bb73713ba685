package io.github.instagramv1.conformance.codemutant.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final CodeMutant QUICK = CodeMutants.at(1);
  private static final CodeMutant LATE = CodeMutants.at(2);
  private static final CodeMutant UNSEEN = CodeMutants.at(3);
  private static final CodeMutant ESCAPED = CodeMutants.at(4);

  private static final List<CodeResult> RESULTS =
      List.of(
          CodeResults.result(QUICK, CodeResults.killed(), CodeResults.killed()),
          CodeResults.result(LATE, Finding.SURVIVED, CodeResults.killed()),
          CodeResults.result(UNSEEN, Finding.SURVIVED, Finding.SURVIVED),
          CodeResults.result(ESCAPED, Finding.NOT_REACHED, Finding.NOT_REACHED));

  private static final class CodeMutants {
    static CodeMutant at(int line) {
      return CodeResults.mutant(line, "line " + line);
    }
  }

  private static List<String> lines(Map<CodeMutant, String> unseen) {
    StringBuilder list = new StringBuilder();
    unseen.forEach(
        (mutant, reason) ->
            list.append(Classification.line(mutant.key())).append(reason).append('\n'));
    return new Summary(RESULTS, Classification.parse(list.toString())).lines();
  }

  @Test
  void printsSharesWithAndWithoutUnseenMutants() {
    assertThat(lines(Map.of(UNSEEN, "a log")))
        .contains(
            "fates: killed 2, survived 1, not reached 1",
            "quick, mutants: 1 of 4 killed, 25.0 %, 95 % interval 4.6 to 69.9 %",
            "default, mutants: 2 of 4 killed, 50.0 %, 95 % interval 15.0 to 85.0 %")
        .anyMatch(line -> line.startsWith("quick, mutants that a client can see: 1 of 3 killed"))
        .anyMatch(line -> line.startsWith("default, mutants that a client can see: 2 of 3 killed"));
  }

  @Test
  void printsSurvivorsExceptUnseenMutants() {
    assertThat(lines(Map.of(UNSEEN, "a log")))
        .contains("not reached: Limit:4 replaced + with - in of: line 4")
        .noneMatch(line -> line.contains("line 3"));
  }

  @Test
  void reportsKilledMutantsListedAsUnseen() {
    assertThat(lines(Map.of(LATE, "a log")))
        .contains(
            "a client sees what is listed as unseen:"
                + " Limit:2 replaced + with -, killed by PAGE-01");
  }
}
