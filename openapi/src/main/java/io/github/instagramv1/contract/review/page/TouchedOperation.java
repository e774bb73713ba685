package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.inventory.OperationEntry;
import io.github.instagramv1.contract.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation that a finding touches, on both sides.
 *
 * @param id by which findings call it
 * @param before empty if it is new
 * @param after empty if it is removed
 * @param findings those that touch it, in the order of the review
 */
record TouchedOperation(
    String id,
    Optional<OperationEntry> before,
    Optional<OperationEntry> after,
    List<Finding> findings) {

  /** Returns all of them in the order of the old contract, new ones at the end. */
  static List<TouchedOperation> of(ReviewResult result) {
    Map<String, OperationEntry> before = byId(result.before().inventory().operations());
    Map<String, OperationEntry> after = byId(result.after().inventory().operations());
    Map<String, List<Finding>> touching = new LinkedHashMap<>();
    before.keySet().forEach(id -> touching.put(id, new ArrayList<>()));
    after.keySet().forEach(id -> touching.putIfAbsent(id, new ArrayList<>()));
    for (Finding finding : result.findings()) {
      finding
          .operations()
          .forEach(id -> touching.computeIfAbsent(id, each -> new ArrayList<>()).add(finding));
    }
    Map<String, OperationEntry> renamed = byCall(result.after().inventory().operations());
    return touching.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each -> {
              Optional<OperationEntry> old = Optional.ofNullable(before.get(each.getKey()));
              Optional<OperationEntry> now =
                  Optional.ofNullable(after.get(each.getKey()))
                      .or(() -> old.map(entry -> renamed.get(call(entry))));
              return new TouchedOperation(each.getKey(), old, now, each.getValue());
            })
        .toList();
  }

  /** Returns whether a finding is within the operation itself, on either side. */
  boolean contains(Finding finding) {
    return isWithin(finding.before().place(), before) || isWithin(finding.after().place(), after);
  }

  Severity worst(ReviewResult result) {
    return findings.stream()
        .map(each -> Severity.of(each, result))
        .min(Comparator.naturalOrder())
        .orElse(Severity.COMPATIBLE);
  }

  String call() {
    return after.or(() -> before).map(TouchedOperation::call).orElse("");
  }

  /** Returns what both contracts say of it, references followed. */
  Sides sides() {
    return Sides.of(before, OperationLines.of(before), after, OperationLines.of(after));
  }

  Sides yaml() {
    return Sides.of(before, yaml(before), after, yaml(after));
  }

  boolean hasSameYaml() {
    return yaml(before).equals(yaml(after));
  }

  private static List<String> yaml(Optional<OperationEntry> entry) {
    return entry.map(OperationEntry::yaml).orElse(List.of());
  }

  private static boolean isWithin(Place place, Optional<OperationEntry> entry) {
    return entry
        .map(each -> (place.pointer() + "/").startsWith(each.place().pointer() + "/"))
        .orElse(false);
  }

  private static Map<String, OperationEntry> byId(List<OperationEntry> entries) {
    Map<String, OperationEntry> map = new LinkedHashMap<>();
    entries.forEach(each -> map.put(each.id(), each));
    return map;
  }

  private static Map<String, OperationEntry> byCall(List<OperationEntry> entries) {
    Map<String, OperationEntry> map = new LinkedHashMap<>();
    entries.forEach(each -> map.put(call(each), each));
    return map;
  }

  private static String call(OperationEntry entry) {
    return entry.method() + " " + entry.path();
  }
}
