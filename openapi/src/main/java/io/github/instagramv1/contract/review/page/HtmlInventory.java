package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.inventory.ErrorEntry;
import io.github.instagramv1.contract.review.inventory.Inventory;
import io.github.instagramv1.contract.review.inventory.OperationEntry;
import io.github.instagramv1.contract.review.inventory.ParameterEntry;
import io.github.instagramv1.contract.review.inventory.ResponseEntry;
import io.github.instagramv1.contract.review.inventory.SchemaEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the inventory of the new contract, with new and removed parts. */
final class HtmlInventory {
  private final Template template;

  HtmlInventory(Template template) {
    this.template = template;
  }

  Markup of(ReviewResult result) {
    Inventory before = result.before().inventory();
    Inventory after = result.after().inventory();
    return Stream.of(
            table(
                "operations",
                List.of(
                    "operation",
                    "request",
                    "credentials",
                    "parameters",
                    "responses",
                    "examples",
                    "tag"),
                rows(before.operations(), after.operations(), OperationEntry::id, this::cells)),
            table(
                "schemas",
                List.of("schema", "type", "used by", "operations"),
                rows(before.schemas(), after.schemas(), SchemaEntry::name, this::cells)),
            table(
                "error types",
                List.of("error type", "statuses", "operations"),
                rows(before.errors(), after.errors(), ErrorEntry::type, this::cells)))
        .collect(Markup.joining("\n"));
  }

  private record Row(String kind, List<String> cells) {}

  private static <T> List<Row> rows(
      List<T> before, List<T> after, Function<T, String> name, Function<T, List<String>> cells) {
    Set<String> old = before.stream().map(name).collect(Collectors.toSet());
    Set<String> now = after.stream().map(name).collect(Collectors.toSet());
    List<Row> rows = new ArrayList<>();
    after.forEach(
        each -> rows.add(new Row(old.contains(name.apply(each)) ? "" : "new", cells.apply(each))));
    before.stream()
        .filter(each -> !now.contains(name.apply(each)))
        .forEach(each -> rows.add(new Row("gone", cells.apply(each))));
    return rows;
  }

  private List<String> cells(OperationEntry entry) {
    return List.of(
        entry.id() + (entry.deprecated() ? " (deprecated " + entry.deprecatedSince() + ")" : ""),
        entry.method() + " " + entry.path(),
        String.join(" | ", entry.scopes())
            + (entry.scopeForOthers().isEmpty()
                ? ""
                : "; " + entry.scopeForOthers() + " for objects of other users"),
        entry.parameters().stream().map(HtmlInventory::name).collect(Collectors.joining(", ")),
        entry.responses().stream().map(ResponseEntry::status).collect(Collectors.joining(", ")),
        String.valueOf(entry.examples()),
        entry.tag());
  }

  private static String name(ParameterEntry parameter) {
    return parameter.name() + (parameter.required() ? "*" : "");
  }

  private List<String> cells(SchemaEntry entry) {
    return List.of(
        entry.name(),
        entry.type(),
        String.join(", ", entry.usedBy()),
        String.valueOf(entry.operations().size()));
  }

  private List<String> cells(ErrorEntry entry) {
    return List.of(
        entry.type(),
        String.join(", ", entry.statuses()),
        String.valueOf(entry.operations().size()));
  }

  private Markup table(String name, List<String> columns, List<Row> rows) {
    long present = rows.stream().filter(each -> !each.kind().equals("gone")).count();
    return template.fill(
        "table",
        Map.of(
            "name",
            name,
            "number",
            present,
            "columns",
            columns.stream()
                .map(each -> template.fill("column", Map.of("name", each)))
                .collect(Markup.joining("")),
            "rows",
            rows.stream().map(each -> row(columns, each)).collect(Markup.joining("\n"))));
  }

  private Markup row(List<String> columns, Row row) {
    List<Markup> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(
          template.fill(
              i == 0 ? "row-head" : "cell",
              Map.of("column", columns.get(i), "value", row.cells().get(i))));
    }
    return template.fill(
        "row",
        Map.of(
            "kind", row.kind(),
            "cells", cells.stream().collect(Markup.joining(""))));
  }
}
