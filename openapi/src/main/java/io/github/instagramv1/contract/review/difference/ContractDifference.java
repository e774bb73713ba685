package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.assembly.FindingAssembly;
import io.github.instagramv1.contract.review.assembly.JavaEffects;
import io.github.instagramv1.contract.review.assembly.JavaRemainder;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Sides;
import io.github.instagramv1.contract.review.difference.common.RemainderDifference;
import io.github.instagramv1.contract.review.difference.common.WholeDifference;
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
import io.github.instagramv1.contract.source.Part;
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

  private final Sides sides;
  private final Recorder recorder;
  private List<ShapeChange> declarations = List.of();

  public ContractDifference(ContractModel before, ContractModel after) {
    this.sides = new Sides(before, after);
    this.recorder = new Recorder(sides);
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
    declarations = ShapeDifference.of(sides.before(), sides.after());
  }

  /**
   * What was found, with what the library sees besides.
   *
   * @param library what openapi-diff sees
   * @param today the day from which acceptances are counted
   */
  public List<Finding> findings(List<LibraryChange> library, LocalDate today) {
    JavaEffects java = new JavaEffects(sides.before(), sides.after(), declarations);
    FindingAssembly assembly = new FindingAssembly(sides, java, today);
    assembly.explainJava(recorder.visits());
    new JavaRemainder(sides, recorder).compare(java.unexplained());
    new LibraryRemainder(sides, recorder).compare(library);
    return assembly.assemble(recorder.visits());
  }

  private void compareRest(SchemaDifference schemas, ResponseDifference responses) {
    new ServerDifference(sides, recorder).compare();
    new UnroutedDifference(sides, recorder, responses).compare();
    new ComponentDifference(sides, recorder, schemas).compare();
    new InformationDifference(sides, recorder).compare();
    RemainderDifference remainder = new RemainderDifference(recorder);
    new VersionDifference(sides, recorder).compare();
    Pair roots = new Pair(sides.before().root(), sides.after().root());
    new WholeDifference(sides, recorder).compare(roots, "webhooks", Part.ROOT.member("webhooks"));
    remainder.compare(roots, new HashSet<>(UNDERSTOOD));
    roots.member("components").pair().ifPresent(pair -> remainder.compare(pair, COMPONENTS));
  }
}
