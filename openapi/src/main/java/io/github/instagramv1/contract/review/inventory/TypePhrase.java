package io.github.instagramv1.contract.review.inventory;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;

/** A schema in a few words: {@code integer(int32) 1.. default 20}. */
final class TypePhrase {
  private TypePhrase() {}

  /** Returns the name of the component that is referred to, or the type. */
  static String of(YamlValue use, ContractModel model) {
    String name = model.referenceName(use);
    return name.isEmpty() ? ofResolved(use, model) : name;
  }

  static String ofResolved(YamlValue schema, ContractModel model) {
    StringBuilder phrase =
        new StringBuilder(schema.text("type").isEmpty() ? "any" : schema.text("type"));
    schema.get("items").ifPresent(items -> phrase.append(" of ").append(of(items, model)));
    if (!schema.text("format").isEmpty()) {
      phrase.append('(').append(schema.text("format")).append(')');
    }
    schema
        .get("enum")
        .ifPresent(
            values -> phrase.append(" (").append(String.join(", ", values.texts())).append(')'));
    append(phrase, schema, "", "minimum", "maximum");
    append(phrase, schema, " characters", "minLength", "maxLength");
    append(phrase, schema, " items", "minItems", "maxItems");
    for (String keyword : List.of("pattern", "default")) {
      if (schema.get(keyword).isPresent()) {
        phrase.append(' ').append(keyword).append(' ').append(schema.text(keyword));
      }
    }
    return phrase.append(schema.isTrue("nullable") ? " or null" : "").toString();
  }

  private static void append(
      StringBuilder phrase, YamlValue schema, String unit, String lower, String upper) {
    String from = schema.text(lower);
    String to = schema.text(upper);
    if (!from.isEmpty() || !to.isEmpty()) {
      phrase.append(' ').append(from).append("..").append(to).append(unit);
    }
  }
}
