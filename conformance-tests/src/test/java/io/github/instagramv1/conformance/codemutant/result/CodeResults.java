package io.github.instagramv1.conformance.codemutant.result;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import io.github.instagramv1.conformance.codemutant.bytecode.MutantKey;
import java.time.Duration;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationIdentifier;

/** Creates results for tests without running the kit. */
final class CodeResults {
  private static final String CLASS = "io.github.instagramv1.server.paging.Limit";
  private static final String MUTATOR = "org.pitest.MathMutator";

  private CodeResults() {}

  static CodeMutant mutant(int line, String source) {
    MutationIdentifier id =
        new MutationIdentifier(
            Location.location(ClassName.fromString(CLASS), "of", "(I)I"), line, MUTATOR);
    MutationDetails details = new MutationDetails(id, "Limit.java", "replaced + with -", line, 0);
    return new CodeMutant(
        details, MutantKey.of(CLASS, "of", MUTATOR, details.getDescription(), source));
  }

  static CodeResult result(CodeMutant mutant, Finding quick, Finding overall) {
    return new CodeResult(mutant, quick, overall, Duration.ofSeconds(2));
  }

  static Finding killed() {
    return new Finding(Fate.FAILED_CHECK, "PAGE-01", "no page");
  }
}
