package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows the references of one document. Every reference to a component gives the same value. */
final class References {
  private static final int MOST_STEPS = 32;

  private final YamlDocument document;
  private final boolean checked;
  private final Map<String, YamlValue> found = new HashMap<>();

  /**
   * @param checked whether every reference is checked before it is followed; an unchecked one that
   *     leads nowhere resolves to a value that does not exist
   */
  References(YamlDocument document, boolean checked) {
    this.document = document;
    this.checked = checked;
  }

  /** Returns the final target of a reference; empty if it does not exist. */
  Optional<YamlValue> resolve(String reference) {
    return Optional.ofNullable(found.get(reference)).map(this::resolve);
  }

  /** Returns the value, or what it refers to. */
  YamlValue resolve(YamlValue value) {
    if (!checked) {
      return resolveUnchecked(value);
    }
    YamlValue target = value;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<String> reference = reference(target);
      YamlValue next = reference.map(found::get).orElse(null);
      if (next == null) {
        // It is no reference, or it occurs in example data.
        return target;
      }
      target = next;
    }
    throw new IllegalStateException("not checked: " + value);
  }

  private YamlValue resolveUnchecked(YamlValue value) {
    YamlValue target = value;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<String> reference = reference(target);
      if (reference.isEmpty()) {
        return target;
      }
      target = at(reference.get());
    }
    return document.root().child(value.text("$ref"));
  }

  /** Returns what a reference refers to, which may not exist. */
  private YamlValue at(String reference) {
    return found.computeIfAbsent(
        reference,
        key -> {
          YamlValue value = document.root();
          for (String step : key.startsWith("#/") ? steps(key) : List.of(key)) {
            value = value.child(step);
          }
          return value;
        });
  }

  /** Returns the target of a reference, which may itself be a reference. */
  YamlValue target(YamlValue value) {
    return found.getOrDefault(reference(value).orElseThrow(), value);
  }

  /** Returns whether a reference can be followed to its end. */
  boolean isResolvable(String reference) {
    Optional<String> next = Optional.of(reference);
    for (int step = 1; step < MOST_STEPS; step++) {
      Optional<YamlValue> target = next.filter(each -> each.startsWith("#/")).flatMap(this::find);
      if (target.isEmpty()) {
        return false;
      }
      next = reference(target.get());
      if (next.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Verifies that a reference has a final target. */
  void check(YamlValue value) throws UnreadableContract {
    YamlValue target = value;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<String> reference = reference(target);
      if (reference.isEmpty()) {
        return;
      }
      if (!reference.get().startsWith("#/")) {
        String where =
            reference.get().startsWith("#")
                ? "` names no `$anchor` of the contract."
                : "` is in another file.";
        throw new UnreadableContract(target, "the reference `" + reference.get() + where);
      }
      Optional<YamlValue> next = find(reference.get());
      if (next.isEmpty()) {
        throw new UnreadableContract(
            target, "the reference `" + reference.get() + "` refers to nothing.");
      }
      target = next.get();
    }
    throw new UnreadableContract(value, "this reference refers to itself.");
  }

  /** Returns the reference of a value as written. */
  static Optional<String> reference(YamlValue value) {
    return value.get("$ref").filter(YamlValue::isScalar).map(YamlValue::text);
  }

  private Optional<YamlValue> find(String reference) {
    YamlValue known = found.get(reference);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<YamlValue> value = Optional.of(document.root());
    for (String step : steps(reference)) {
      value = value.flatMap(each -> each.get(step));
    }
    value.ifPresent(each -> found.put(reference, each));
    return value;
  }

  /** The names that a reference within the file leads through. */
  private static List<String> steps(String reference) {
    return Stream.of(reference.substring(2).split("/"))
        .map(step -> URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8))
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
