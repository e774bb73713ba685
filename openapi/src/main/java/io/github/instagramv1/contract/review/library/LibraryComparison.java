package io.github.instagramv1.contract.review.library;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.DiffResult;

/** Runs openapi-diff. */
final class LibraryComparison {
  private LibraryComparison() {}

  /**
   * Returns all differences that the library finds in operations that both contracts have; if it
   * fails, {@link LibraryChange#unknown}.
   *
   * @param pieces what is compared, one piece after the other
   */
  static LibraryResult of(List<ContractParts> pieces) {
    // Failures at several pieces are reported once.
    Set<LibraryChange> found = new LinkedHashSet<>();
    List<String> messagesBefore = new ArrayList<>();
    List<String> messagesAfter = new ArrayList<>();
    for (ContractParts piece : pieces) {
      ParsedContract before = ParsedContract.of(piece.before());
      messagesBefore.addAll(before.messages());
      ParsedContract after = ParsedContract.of(piece.after());
      messagesAfter.addAll(after.messages());
      if (messagesBefore.isEmpty() && messagesAfter.isEmpty()) {
        found.addAll(changes(before.openapi(), after.openapi()));
      }
    }
    return new LibraryResult(List.copyOf(found), messagesBefore, messagesAfter);
  }

  private static List<LibraryChange> changes(OpenAPI before, OpenAPI after) {
    OpenApiDiffOptions options =
        OpenApiDiffOptions.builder().pathMatcher(new PathsByForm()).build();
    try {
      return changes(OpenApiCompare.fromSpecifications(before, after, options));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(LibraryChange.unknown());
    }
  }

  private static List<LibraryChange> changes(ChangedOpenApi difference) {
    List<LibraryChange> changes = new ArrayList<>();
    for (ChangedOperation operation : difference.getChangedOperations()) {
      add(changes, operation, Area.PARAMETERS, operation.getParameters());
      add(changes, operation, Area.BODY, operation.getRequestBody());
      add(changes, operation, Area.RESPONSES, operation.getApiResponses());
      add(changes, operation, Area.SECURITY, operation.getSecurityRequirements());
    }
    return changes;
  }

  private static void add(
      List<LibraryChange> changes, ChangedOperation operation, Area area, Changed changed) {
    DiffResult result = Changed.result(changed);
    if (result.isUnchanged() || result.isMetaChanged()) {
      return;
    }
    String method = operation.getHttpMethod().name().toLowerCase(Locale.ROOT);
    String path = operation.getPathUrl().replaceAll("\\{[^}]*}", "{}");
    changes.add(new LibraryChange(method + " " + path, area, !result.isCompatible()));
  }
}
