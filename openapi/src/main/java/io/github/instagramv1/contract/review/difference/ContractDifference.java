package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.library.LibraryChange;
import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.review.rule.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The difference between two contracts by our own rules. */
public final class ContractDifference {
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "paths",
          "servers",
          "components",
          "x-unrouted",
          "security",
          "tags",
          "info",
          "externalDocs");
  private static final Set<String> COMPONENTS =
      Set.of(
          "schemas",
          "parameters",
          "headers",
          "responses",
          "requestBodies",
          "examples",
          "securitySchemes");

  private final Sides sides;
  private final Recorder recorder = new Recorder();

  public ContractDifference(ContractModel before, ContractModel after) {
    this.sides = new Sides(before, after);
  }

  /** Every rule, concern by concern. */
  public static List<Rule> rules() {
    return Stream.of(
            OperationsDifference.RULES,
            OperationDifference.RULES,
            DeprecationDifference.RULES,
            ParameterRules.RULES,
            BodyDifference.RULES,
            PropertyRules.RULES,
            TypeConcern.RULES,
            FormatConcern.RULES,
            EnumConcern.RULES,
            LimitConcern.RULES,
            PatternConcern.RULES,
            NullableConcern.RULES,
            DefaultConcern.RULES,
            AccessConcern.RULES,
            MeaningRules.RULES,
            CompositionConcern.RULES,
            SchemaNameDifference.RULES,
            ComponentDifference.RULES,
            ResponseDifference.RULES,
            ContentDifference.RULES,
            HeaderDifference.RULES,
            UnroutedDifference.RULES,
            SecurityRules.RULES,
            PaginationDifference.RULES,
            RepeatableDifference.RULES,
            ServerDifference.RULES,
            TextDifference.RULES,
            ExampleDifference.RULES,
            RemainderDifference.RULES,
            LibraryRemainder.RULES)
        .flatMap(List::stream)
        .toList();
  }

  /** Compares by our own rules. */
  public void compare() {
    SchemaDifference schemas = new SchemaDifference(sides, recorder);
    ContentDifference content = new ContentDifference(sides, recorder, schemas);
    ResponseDifference responses =
        new ResponseDifference(
            sides, recorder, new HeaderDifference(sides, recorder, schemas), content);
    new OperationsDifference(
            sides, recorder, new OperationDifference(sides, recorder, responses, schemas, content))
        .compare();
    recorder.atLarge(() -> compareRest(schemas, responses));
  }

  /**
   * What was found, with what the library sees besides.
   *
   * @param library what openapi-diff sees
   * @param today the day from which acceptances are counted
   */
  public List<Finding> findings(List<LibraryChange> library, LocalDate today) {
    FindingAssembly assembly = new FindingAssembly(sides, today);
    List<Finding> findings = assembly.assemble(recorder.visits());
    new LibraryRemainder(sides, recorder).compare(library, findings);
    return assembly.assemble(recorder.visits());
  }

  private void compareRest(SchemaDifference schemas, ResponseDifference responses) {
    new ServerDifference(sides, recorder).compare();
    new UnroutedDifference(sides, recorder, responses).compare();
    new ComponentDifference(sides, recorder, schemas).compare();
    new InformationDifference(sides, recorder).compare();
    RemainderDifference remainder = new RemainderDifference(recorder);
    Pair roots = new Pair(sides.before().root(), sides.after().root());
    remainder.compare(roots, new HashSet<>(UNDERSTOOD));
    roots.member("components").pair().ifPresent(pair -> remainder.compare(pair, COMPONENTS));
  }
}
