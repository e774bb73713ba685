package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Gathers the elements of one contract by key. */
final class Elements {
  private final Map<String, JavaElement> all = new LinkedHashMap<>();
  private final Trace trace;

  Elements(ContractModel model) {
    trace = new Trace(model, false);
  }

  /** Reads without remembering. */
  Trace trace() {
    return trace;
  }

  Map<String, JavaElement> all() {
    return all;
  }

  void add(
      JavaElement.Kind kind,
      String owner,
      String key,
      YamlValue at,
      Function<Trace, Signature> reader) {
    all.putIfAbsent(key, JavaElement.of(kind, owner, at, trace, reader));
  }
}
