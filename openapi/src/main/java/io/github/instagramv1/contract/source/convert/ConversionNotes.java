package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes about how a contract was read, each with its places. */
final class ConversionNotes {
  private final Map<String, List<Node>> places = new LinkedHashMap<>();

  /** A remark about the contract as a whole. */
  void add(String sentence) {
    places.computeIfAbsent(sentence, key -> new ArrayList<>());
  }

  /** A remark about a value. */
  void add(String sentence, Node place) {
    places.computeIfAbsent(sentence, key -> new ArrayList<>()).add(place);
  }

  /** Returns the sentences in the order in which they were added, each with its first line. */
  List<String> sentences() {
    return places.entrySet().stream().map(each -> write(each.getKey(), each.getValue())).toList();
  }

  private static String write(String sentence, List<Node> places) {
    if (places.isEmpty()) {
      return sentence;
    }
    int line = places.get(0).line();
    int others = places.size() - 1;
    String more =
        others == 0
            ? ""
            : others == 1 ? ", and 1 more place" : ", and %s more places".formatted(others);
    return "%s (line %s%s).".formatted(sentence.replaceFirst("\\.$", ""), line, more);
  }
}
