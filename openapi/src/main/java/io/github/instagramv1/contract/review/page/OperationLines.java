package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.inventory.OperationEntry;
import io.github.instagramv1.contract.review.inventory.ParameterEntry;
import io.github.instagramv1.contract.review.inventory.ResponseEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes an operation as lines with resolved references, so that two operations can be compared
 * side by side.
 */
final class OperationLines {
  private OperationLines() {}

  static List<String> of(Optional<OperationEntry> entry) {
    return entry.map(OperationLines::lines).orElse(List.of());
  }

  private static List<String> lines(OperationEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.method() + " " + entry.path());
    lines.add("operationId " + entry.id());
    lines.add("tag " + entry.tag());
    if (entry.deprecated()) {
      lines.add(("deprecated " + entry.deprecatedSince()).strip());
    }
    entry.scopes().forEach(each -> lines.add("credential " + each));
    if (!entry.scopeForOthers().isEmpty()) {
      lines.add("scope for objects of other users " + entry.scopeForOthers());
    }
    entry.parameters().forEach(each -> lines.add(parameter(each)));
    for (ResponseEntry response : entry.responses()) {
      lines.add(response.status() + " " + response.schema());
      response.errorTypes().forEach(each -> lines.add(response.status() + "   " + each));
    }
    return lines;
  }

  private static String parameter(ParameterEntry parameter) {
    return "%s %s%s: %s"
        .formatted(
            parameter.in(), parameter.name(), parameter.required() ? "*" : "", parameter.type());
  }
}
