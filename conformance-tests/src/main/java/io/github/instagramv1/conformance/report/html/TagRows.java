package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.ResultGroup;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The operations of one tag in the table of the HTML report. */
public record TagRows(String name, List<ResultGroup> groups) {
  private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

  /** Returns the tags in the order in which they first occur. */
  static List<TagRows> of(List<ResultGroup> groups) {
    Map<String, List<ResultGroup>> byTag = new LinkedHashMap<>();
    groups.forEach(each -> byTag.computeIfAbsent(each.tag(), tag -> new ArrayList<>()).add(each));
    return byTag.entrySet().stream()
        .map(entry -> new TagRows(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Returns the worst verdict of the operations. */
  public Verdict verdict() {
    return Verdict.worst(groups.stream().map(ResultGroup::verdict).toList());
  }

  /** Returns the parts of a name before each of which it may wrap. */
  public static List<String> humps(String name) {
    return HUMP.splitAsStream(name).toList();
  }
}
