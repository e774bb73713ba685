package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A short name of a place that stays the same while lines move: {@code schemas/Tag/media_count},
 * {@code getTag/tag-name}.
 */
final class PlaceKey {
  private static final Set<String> SILENT =
      Set.of("components", "paths", "properties", "content", "schema", "parameters");

  private PlaceKey() {}

  static String of(YamlValue value) {
    Deque<String> names = new ArrayDeque<>();
    YamlValue at = value;
    while (at.parent().isPresent()) {
      YamlValue parent = at.parent().get();
      if (isOperation(at, parent)) {
        String id = at.text("operationId");
        if (!id.isEmpty()) {
          names.push(id);
          break;
        }
      }
      name(at, parent, names);
      at = parent;
    }
    return names.isEmpty() ? "contract" : String.join("/", names);
  }

  private static boolean isOperation(YamlValue value, YamlValue parent) {
    return ContractModel.isMethod(value.key())
        && parent.parent().map(paths -> paths.pointer().equals("/paths")).orElse(false);
  }

  private static void name(YamlValue value, YamlValue parent, Deque<String> names) {
    if (parent.isSequence() && !value.text("name").isEmpty()) {
      names.push(value.text("name"));
    } else if (!SILENT.contains(value.key())) {
      names.push(
          value
              .key()
              .replaceAll("[{}]", "")
              .replaceAll("^/", "")
              .replace("/", ".")
              .replaceAll("\\s", ""));
    } else if (value.key().equals("parameters") && isComponents(parent)) {
      names.push(value.key());
    }
  }

  private static boolean isComponents(YamlValue value) {
    return value.pointer().equals("/components");
  }
}
