package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The declarations that a contract becomes, by what they declare. */
final class JavaShape {
  private final ContractModel model;
  private final Map<String, JavaElement> elements;

  private JavaShape(ContractModel model, Map<String, JavaElement> elements) {
    this.model = model;
    this.elements = elements;
  }

  /** Returns all declarations of a contract. */
  static JavaShape of(ContractModel model) {
    return of(model, new HashMap<>());
  }

  /**
   * Returns the declarations of a newer contract that differ from this one, and removes those that
   * do not differ from this one.
   */
  JavaShape next(ContractModel newer) {
    JavaShape next = of(newer, elements);
    elements.values().removeIf(JavaElement::isUnchanged);
    return next;
  }

  private static JavaShape of(ContractModel model, Map<String, JavaElement> old) {
    Elements elements = new Elements(model, old);
    SchemaShape schemas = new SchemaShape(elements);
    Set<YamlValue> forms = FormSchemas.of(model);
    model
        .components("schemas")
        .forEach(
            (name, each) -> {
              if (!forms.contains(each)) {
                schemas.add(each, Names.type(name));
              }
            });
    OperationShape operations = new OperationShape(elements, schemas);
    model.operations().forEach(operations::add);
    return new JavaShape(model, elements.all());
  }

  Map<String, JavaElement> elements() {
    return elements;
  }

  /** Reads and remembers. */
  Trace trace() {
    return new Trace(model, true);
  }
}
