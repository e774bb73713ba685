package io.github.instagramv1.contract.source;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The items of a sequence, created on demand. */
final class YamlItems extends AbstractList<YamlValue> implements RandomAccess {
  private final YamlValue value;

  YamlItems(YamlValue value) {
    this.value = value;
  }

  @Override
  public YamlValue get(int index) {
    return value.child(index);
  }

  @Override
  public int size() {
    return value.size();
  }
}
