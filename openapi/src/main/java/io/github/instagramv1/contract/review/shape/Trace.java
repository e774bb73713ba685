package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values of a contract and, on request, records their places, including those of missing
 * values: as JSON pointers, a property's place in {@code required} as {@code .../required#name}, a
 * value's in {@code enum} as {@code .../enum/0#value}, and with {@code /**} at the end if
 * everything below counts.
 */
final class Trace {
  /** The end of a pointer below which everything counts. */
  static final String BELOW = "/**";

  private final ContractModel model;
  private final boolean remembers;
  private final Set<String> places = new HashSet<>();

  Trace(ContractModel model, boolean remembers) {
    this.model = model;
    this.remembers = remembers;
  }

  Set<String> places() {
    return places;
  }

  ContractModel model() {
    return model;
  }

  void rememberPlace(YamlValue value) {
    if (remembers) {
      places.add(value.pointer());
    }
  }

  Optional<YamlValue> get(YamlValue holder, String name) {
    if (remembers) {
      places.add(holder.pointer() + "/" + name);
    }
    return holder.get(name);
  }

  Optional<YamlValue> getWhole(YamlValue holder, String name) {
    if (remembers) {
      places.add(holder.pointer() + "/" + name);
      places.add(holder.pointer() + "/" + name + BELOW);
    }
    return holder.get(name);
  }

  /** An item of a list of values, which another value at its place is not. */
  void rememberItem(YamlValue value) {
    if (remembers) {
      places.add(value.pointer() + "#" + value.text());
    }
  }

  String text(YamlValue holder, String name) {
    return get(holder, name).map(YamlValue::text).orElse("");
  }

  boolean isTrue(YamlValue holder, String name) {
    return get(holder, name).map(YamlValue::isTrue).orElse(false);
  }

  boolean requires(YamlValue schema, String property) {
    if (remembers) {
      places.add(schema.pointer() + "/required#" + property);
    }
    return schema
        .get("required")
        .map(YamlValue::texts)
        .orElse(java.util.List.of())
        .contains(property);
  }

  /** Returns the target of a value's reference, and records each step. */
  YamlValue resolve(YamlValue use) {
    get(use, "$ref");
    YamlValue target = model.resolve(use);
    if (target != use) {
      rememberPlace(target);
    }
    return target;
  }
}
