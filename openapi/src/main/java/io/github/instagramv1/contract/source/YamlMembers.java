package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.MappingNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** The members of a mapping, created on demand. */
final class YamlMembers extends AbstractMap<String, YamlValue> {
  private final YamlValue value;
  private final MappingNode mapping;

  YamlMembers(YamlValue value, MappingNode mapping) {
    this.value = value;
    this.mapping = mapping;
  }

  @Override
  public int size() {
    return mapping.size();
  }

  @Override
  public boolean containsKey(Object key) {
    return key instanceof String name && mapping.indexOf(name) >= 0;
  }

  @Override
  public YamlValue get(Object key) {
    int index = key instanceof String name ? mapping.indexOf(name) : -1;
    return index < 0 ? null : value.child(index);
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super YamlValue> action) {
    for (int i = 0; i < mapping.size(); i++) {
      action.accept(mapping.key(i), value.child(i));
    }
  }

  @Override
  public Set<String> keySet() {
    return new View<>(mapping::key) {
      @Override
      public boolean contains(Object key) {
        return containsKey(key);
      }
    };
  }

  @Override
  public Set<Map.Entry<String, YamlValue>> entrySet() {
    return new View<>(index -> Map.entry(mapping.key(index), value.child(index)));
  }

  /** A set with one value for each member. */
  private class View<T> extends AbstractSet<T> {
    private final IntFunction<T> read;

    View(IntFunction<T> read) {
      this.read = read;
    }

    @Override
    public int size() {
      return mapping.size();
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < mapping.size();
        }

        @Override
        public T next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return read.apply(next++);
        }
      };
    }
  }
}
