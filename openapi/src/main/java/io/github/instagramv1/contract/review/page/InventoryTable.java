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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A part of the inventory of the new contract, with new and removed rows. */
record InventoryTable(String name, List<String> columns, List<Row> rows) {

  /**
   * A row.
   *
   * @param kind the class of its element: "new", "gone" or empty
   */
  record Row(String kind, List<String> cells) {}

  /** Returns operations, schemas and error types. */
  static List<InventoryTable> of(ReviewResult result) {
    Inventory before = result.before().inventory();
    Inventory after = result.after().inventory();
    return List.of(
        new InventoryTable(
            "operations",
            List.of(
                "operation",
                "request",
                "credentials",
                "parameters",
                "responses",
                "examples",
                "tag"),
            rows(
                before.operations(),
                after.operations(),
                OperationEntry::id,
                InventoryTable::cells)),
        new InventoryTable(
            "schemas",
            List.of("schema", "type", "used by", "operations"),
            rows(before.schemas(), after.schemas(), SchemaEntry::name, InventoryTable::cells)),
        new InventoryTable(
            "error types",
            List.of("error type", "statuses", "operations"),
            rows(before.errors(), after.errors(), ErrorEntry::type, InventoryTable::cells)));
  }

  /** Returns the number of rows that the new contract has. */
  long present() {
    return rows.stream().filter(each -> !each.kind().equals("gone")).count();
  }

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

  private static List<String> cells(OperationEntry entry) {
    return List.of(
        entry.id() + (entry.deprecated() ? " (deprecated " + entry.deprecatedSince() + ")" : ""),
        entry.method() + " " + entry.path(),
        String.join(" | ", entry.scopes())
            + (entry.scopeForOthers().isEmpty()
                ? ""
                : "; " + entry.scopeForOthers() + " for objects of other users"),
        entry.parameters().stream().map(InventoryTable::name).collect(Collectors.joining(", ")),
        entry.responses().stream().map(ResponseEntry::status).collect(Collectors.joining(", ")),
        String.valueOf(entry.examples()),
        entry.tag());
  }

  private static String name(ParameterEntry parameter) {
    return parameter.name() + (parameter.required() ? "*" : "");
  }

  private static List<String> cells(SchemaEntry entry) {
    return List.of(
        entry.name(),
        entry.type(),
        String.join(", ", entry.usedBy()),
        String.valueOf(entry.operations().size()));
  }

  private static List<String> cells(ErrorEntry entry) {
    return List.of(
        entry.type(),
        String.join(", ", entry.statuses()),
        String.valueOf(entry.operations().size()));
  }
}
