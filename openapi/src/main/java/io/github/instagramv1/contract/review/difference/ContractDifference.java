package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.assembly.FindingAssembly;
import io.github.instagramv1.contract.review.assembly.JavaEffects;
import io.github.instagramv1.contract.review.assembly.UnexplainedJava;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.OpaqueDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.message.ContentDifference;
import io.github.instagramv1.contract.review.difference.message.HeaderDifference;
import io.github.instagramv1.contract.review.difference.message.ResponseDifference;
import io.github.instagramv1.contract.review.difference.message.UnroutedDifference;
import io.github.instagramv1.contract.review.difference.operation.OperationDifference;
import io.github.instagramv1.contract.review.difference.operation.OperationsDifference;
import io.github.instagramv1.contract.review.difference.schema.SchemaDifference;
import io.github.instagramv1.contract.review.difference.server.ServerDifference;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.library.LibraryChange;
import io.github.instagramv1.contract.review.shape.ShapeChange;
import io.github.instagramv1.contract.review.shape.ShapeDifference;
import io.github.instagramv1.contract.source.ElementKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The difference between two contracts by our own rules. */
public final class ContractDifference {
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "paths",
          "servers",
          "webhooks",
          "components",
          "x-unrouted",
          "security",
          "tags",
          "info",
          "externalDocs",
          "openapi");
  private static final Set<String> COMPONENTS =
      Set.of(
          "schemas",
          "parameters",
          "headers",
          "responses",
          "requestBodies",
          "examples",
          "links",
          "callbacks",
          "pathItems",
          "securitySchemes");

  private final ContractPair contracts;
  private final Recorder recorder;
  private List<ShapeChange> declarations = List.of();

  public ContractDifference(ContractModel before, ContractModel after) {
    this.contracts = new ContractPair(before, after);
    this.recorder = new Recorder(contracts);
  }

  /** Compares by our own rules. */
  public void compare() {
    SchemaDifference schemas = new SchemaDifference(contracts, recorder);
    ContentDifference content = new ContentDifference(contracts, recorder, schemas);
    ResponseDifference responses =
        new ResponseDifference(
            contracts, recorder, new HeaderDifference(contracts, recorder, schemas), content);
    new OperationsDifference(
            contracts,
            recorder,
            new OperationDifference(contracts, recorder, responses, schemas, content))
        .compare();
    recorder.inContract(() -> compareRest(schemas, responses));
    declarations = ShapeDifference.of(contracts.before(), contracts.after());
  }

  /**
   * Returns all findings, including those of the library.
   *
   * @param library the changes that openapi-diff reports
   * @param today the day from which acceptances count
   */
  public List<Finding> findings(List<LibraryChange> library, LocalDate today) {
    JavaEffects java = new JavaEffects(contracts.before(), contracts.after(), declarations);
    FindingAssembly assembly = new FindingAssembly(contracts, java, today);
    assembly.explainJava(recorder.visits());
    new UnexplainedJava(contracts, recorder).compare(java.unexplained());
    new LibraryDifference(contracts, recorder).compare(library);
    return assembly.assemble(recorder.visits());
  }

  private void compareRest(SchemaDifference schemas, ResponseDifference responses) {
    new ServerDifference(contracts, recorder).compare();
    new UnroutedDifference(contracts, recorder, responses).compare();
    new ComponentDifference(contracts, recorder, schemas).compare();
    new InformationDifference(contracts, recorder).compare();
    UnclassifiedDifference remainder = new UnclassifiedDifference(recorder);
    new VersionDifference(contracts, recorder).compare();
    ValuePair roots = new ValuePair(contracts.before().root(), contracts.after().root());
    new OpaqueDifference(contracts, recorder)
        .compare(roots, "webhooks", ElementKind.ROOT.member("webhooks"));
    remainder.compare(roots, new HashSet<>(UNDERSTOOD));
    roots.member("components").pair().ifPresent(pair -> remainder.compare(pair, COMPONENTS));
  }
}
