package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;

/** Rejects documents that are not contracts. */
final class ContractForm {
  private static final int MOST_VALUES = 5_000_000;

  private final References references;
  private int values;

  ContractForm(References references) {
    this.references = references;
  }

  void check(YamlValue root) throws UnreadableContract {
    Optional<YamlValue> version = root.get("openapi");
    if (version.isEmpty() || !version.get().text().matches("3\\.[01](\\..*)?")) {
      throw new UnreadableContract(version.orElse(root), "`openapi` must be 3.0.x or 3.1.x.");
    }
    mapping(root, "info");
    mapping(root, "paths");
    if (root.written().moreThan(MOST_VALUES)
        || !root.written().references(ElementKind.ROOT).stream()
            .allMatch(references::isResolvable)) {
      walk(root, ElementKind.ROOT);
    }
    for (YamlValue path : root.at("paths").orElseThrow().members().values()) {
      checkPath(path);
    }
  }

  /** Finds the first invalid reference. */
  private void walk(YamlValue value, ElementKind kind) throws UnreadableContract {
    if (++values > MOST_VALUES) {
      throw new UnreadableContract(value, "aliases expand this to more than 5,000,000 values.");
    }
    if (kind != ElementKind.DATA) {
      references.check(value);
    }
    for (YamlValue member : value.members().values()) {
      walk(member, kind.member(member.key()));
    }
    for (YamlValue item : value.items()) {
      walk(item, kind);
    }
  }

  private void checkPath(YamlValue path) throws UnreadableContract {
    if (!path.isMapping()) {
      throw new UnreadableContract(path, "a path must be a mapping of operations by method.");
    }
    for (YamlValue member : path.members().values()) {
      if (ContractModel.isMethod(member.key())) {
        mapping(member, "responses");
      }
    }
  }

  private static void mapping(YamlValue holder, String name) throws UnreadableContract {
    Optional<YamlValue> value = holder.get(name);
    if (value.isEmpty()) {
      throw new UnreadableContract(holder, "`" + name + "` is missing here.");
    }
    if (!value.get().isMapping()) {
      throw new UnreadableContract(value.get(), "`" + name + "` must be a mapping.");
    }
  }
}
