package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Gathers the elements of one contract by key. */
final class Elements {
  private final Map<String, JavaElement> all = new LinkedHashMap<>();
  private final Map<String, JavaElement> old;
  private final Trace trace;

  /**
   * @param old the elements of the contract before; those that are the same in this one become
   *     {@link JavaElement#UNCHANGED} there, and are left out here
   */
  Elements(ContractModel model, Map<String, JavaElement> old) {
    this.old = old;
    this.trace = new Trace(model, false);
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
    JavaElement was = old.get(key);
    if ((was != null && was.isUnchanged()) || all.containsKey(key)) {
      return;
    }
    JavaElement is = JavaElement.of(kind, owner, at, trace, reader);
    if (was != null && was.signature().equals(is.signature())) {
      old.put(key, JavaElement.UNCHANGED);
    } else {
      all.put(key, is);
    }
  }
}
