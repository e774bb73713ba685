package io.github.instagramv1.contract.review.library;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.DiffResult;

/** Runs openapi-diff. */
final class LibraryComparison {
  private LibraryComparison() {}

  /**
   * Everything that the library sees in operations that both contracts have; where it fails, {@link
   * LibraryChange#unknown}.
   *
   * @throws UnreadableContract where one of them isn't valid OpenAPI
   */
  static List<LibraryChange> of(ParsedContract before, ParsedContract after)
      throws UnreadableContract {
    OpenAPI old = before.read();
    OpenAPI now = after.read();
    try {
      return changes(OpenApiCompare.fromSpecifications(old, now));
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
