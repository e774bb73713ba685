package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.inventory.ErrorEntry;
import io.github.instagramv1.contract.review.inventory.Inventory;
import io.github.instagramv1.contract.review.inventory.OperationEntry;
import io.github.instagramv1.contract.review.inventory.ParameterEntry;
import io.github.instagramv1.contract.review.inventory.ResponseEntry;
import io.github.instagramv1.contract.review.inventory.SchemaEntry;
import java.util.stream.Collectors;

/** An inventory for a terminal. */
public final class InventoryText {
  private final TerminalStyle style;

  /**
   * @param coloured whether the terminal shows colours
   */
  public InventoryText(boolean coloured) {
    this.style = coloured ? TerminalStyle.COLOURED : TerminalStyle.PLAIN;
  }

  /** Writes an inventory as text. */
  public String write(Inventory inventory) {
    StringBuilder text = new StringBuilder();
    text.append(style.bold(inventory.operations().size() + " operations")).append('\n');
    inventory.operations().forEach(each -> append(text, each));
    text.append('\n').append(style.bold(inventory.schemas().size() + " schemas")).append('\n');
    inventory.schemas().forEach(each -> append(text, each));
    text.append('\n').append(style.bold(inventory.errors().size() + " error types")).append('\n');
    inventory.errors().forEach(each -> append(text, each));
    return text.toString();
  }

  private void append(StringBuilder text, OperationEntry operation) {
    text.append('\n')
        .append(style.bold(operation.id()))
        .append("  ")
        .append(operation.method())
        .append(' ')
        .append(operation.path())
        .append(
            operation.deprecated()
                ? style.yellow("  deprecated " + operation.deprecatedSince())
                : "")
        .append('\n');
    line(text, "tag", operation.tag());
    String others =
        operation.scopeForOthers().isEmpty()
            ? ""
            : "; " + operation.scopeForOthers() + " for objects of other users";
    line(text, "scopes", String.join(" | ", operation.scopes()) + others);
    for (ParameterEntry each : operation.parameters()) {
      line(
          text,
          each.in(),
          each.name() + (each.required() ? "*" : "") + "  " + style.faint(each.type()));
    }
    for (ResponseEntry each : operation.responses()) {
      line(
          text,
          each.status(),
          each.schema()
              + (each.errorTypes().isEmpty()
                  ? ""
                  : "  " + style.faint(String.join(", ", each.errorTypes()))));
    }
    line(text, "examples", String.valueOf(operation.examples()));
  }

  private void append(StringBuilder text, SchemaEntry schema) {
    String users = schema.usedBy().isEmpty() ? "" : "  in " + String.join(", ", schema.usedBy());
    text.append(
        "  %-26s %-60s%s%n"
            .formatted(
                schema.name(),
                schema.type(),
                users + style.faint("  reached by " + schema.operations().size() + " operations")));
  }

  private void append(StringBuilder text, ErrorEntry error) {
    text.append(
        "  %-28s %-14s %s%n"
            .formatted(
                error.type(),
                error.statuses().stream().collect(Collectors.joining(", ")),
                style.faint(error.operations().size() + " operations")));
  }

  private void line(StringBuilder text, String name, String value) {
    text.append("  ").append(style.faint("%-9s".formatted(name))).append(value).append('\n');
  }
}
