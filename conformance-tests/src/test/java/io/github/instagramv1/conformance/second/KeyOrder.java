package io.github.instagramv1.conformance.second;

import java.util.Comparator;
import java.util.List;

/** The order of the names in a JSON object, which has no meaning. */
enum KeyOrder {
  AS_WRITTEN {
    @Override
    List<String> sort(List<String> names) {
      return names;
    }
  },
  REVERSED {
    @Override
    List<String> sort(List<String> names) {
      return names.stream().sorted(Comparator.reverseOrder()).toList();
    }
  },
  MIXED {
    @Override
    List<String> sort(List<String> names) {
      return names.stream().sorted(Comparator.comparingInt(String::hashCode)).toList();
    }
  };

  abstract List<String> sort(List<String> names);
}
