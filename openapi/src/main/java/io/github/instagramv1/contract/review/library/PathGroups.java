package io.github.instagramv1.contract.review.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paths of both contracts in groups, those of one form in the same group. */
final class PathGroups {
  private static final class Form {
    private final Set<String> paths = new HashSet<>();
    private long size;
  }

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private long size;

  void add(String path, int values) {
    Form form = forms.computeIfAbsent(PathsByForm.form(path), key -> new Form());
    form.paths.add(path);
    form.size += values;
    size += values;
  }

  /** Returns the number of values of all paths. */
  long size() {
    return size;
  }

  /** The maximum number of groups, which have about the same size. */
  List<Set<String>> split(long groups) {
    List<Set<String>> found = new ArrayList<>();
    found.add(new HashSet<>());
    long passed = 0;
    for (Form form : forms.values()) {
      if (passed * groups >= size * found.size() && passed > 0) {
        found.add(new HashSet<>());
      }
      found.get(found.size() - 1).addAll(form.paths);
      passed += form.size;
    }
    return found;
  }
}
