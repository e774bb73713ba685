package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Usage;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** The schemas that only forms use: they become arguments instead of classes. */
final class FormSchemas {
  private final ContractModel model;
  private final Set<YamlValue> forms = identitySet();
  private final Deque<YamlValue> others = new ArrayDeque<>();
  private final Set<YamlValue> othersReach = identitySet();

  private FormSchemas(ContractModel model) {
    this.model = model;
  }

  static Set<YamlValue> of(ContractModel model) {
    FormSchemas schemas = new FormSchemas(model);
    model.operations().forEach(schemas::add);
    schemas.follow();
    Set<YamlValue> only = new HashSet<>(schemas.forms);
    only.removeAll(schemas.othersReach);
    return only;
  }

  /** Returns whether a body of this media type is a form. */
  static boolean isForm(String mediaType) {
    String type = mediaType.toLowerCase(java.util.Locale.ROOT);
    return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/");
  }

  private void add(Operation operation) {
    operation
        .node()
        .members()
        .forEach(
            (name, each) -> {
              if (!name.equals("requestBody")) {
                others.addAll(model.usage().references(each));
              }
            });
    operation
        .pathItem()
        .get("parameters")
        .ifPresent(each -> others.addAll(model.usage().references(each)));
    model
        .requestBody(operation)
        .flatMap(each -> each.get("content"))
        .ifPresent(each -> each.members().forEach(this::addContent));
  }

  private void addContent(String mediaType, YamlValue content) {
    Optional<YamlValue> schema = content.get("schema");
    if (isForm(mediaType) && schema.isPresent()) {
      YamlValue form = model.resolve(schema.get());
      forms.add(form);
      form.members().values().forEach(each -> others.addAll(model.usage().references(each)));
    } else {
      others.addAll(model.usage().references(content));
    }
  }

  private void follow() {
    Usage usage = model.usage();
    while (!others.isEmpty()) {
      YamlValue next = others.pop();
      if (othersReach.add(next)) {
        others.addAll(usage.references(next));
      }
    }
  }

  private static Set<YamlValue> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
