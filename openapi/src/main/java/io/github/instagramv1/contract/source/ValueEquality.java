package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.CollectionNode;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares nodes by their values: style, order of keys and notation of numbers do not count. */
final class ValueEquality {
  private ValueEquality() {}

  static boolean of(Node one, Node other) {
    if (one == other) {
      return true;
    }
    if (one instanceof MappingNode mine && other instanceof MappingNode theirs) {
      return ofMappings(mine, theirs);
    }
    if (one instanceof SequenceNode mine && other instanceof SequenceNode theirs) {
      return ofSequences(mine, theirs);
    }
    return one instanceof ScalarNode mine
        && other instanceof ScalarNode theirs
        && ofScalars(mine, theirs);
  }

  private static boolean ofMappings(MappingNode one, MappingNode other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      // Mostly both have it in the same place.
      int match = one.key(i).equals(other.key(i)) ? i : other.indexOf(one.key(i));
      if (match < 0 || !of(one.value(i), other.value(match))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ofSequences(SequenceNode one, SequenceNode other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!of(one.value(i), other.value(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether they are written identically except for the layout. */
  static boolean isWrittenAlike(Node one, Node other) {
    if (one instanceof ScalarNode mine && other instanceof ScalarNode theirs) {
      return mine.text().equals(theirs.text()) && mine.tag().equals(theirs.tag());
    }
    if (!(one instanceof CollectionNode mine)
        || !(other instanceof CollectionNode theirs)
        || mine.size() != theirs.size()
        || mine instanceof MappingNode != theirs instanceof MappingNode) {
      return false;
    }
    for (int i = 0; i < mine.size(); i++) {
      boolean sameKey =
          !(mine instanceof MappingNode mapping)
              || mapping.key(i).equals(((MappingNode) theirs).key(i));
      if (!sameKey || !isWrittenAlike(mine.value(i), theirs.value(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ofScalars(ScalarNode one, ScalarNode other) {
    if (one.tag().equals(other.tag()) && one.text().equals(other.text())) {
      return true;
    }
    Optional<BigDecimal> number = Nodes.number(one);
    Optional<BigDecimal> otherNumber = Nodes.number(other);
    if (number.isPresent() && otherNumber.isPresent()) {
      return number.get().compareTo(otherNumber.get()) == 0;
    }
    return Nodes.isNull(one) && Nodes.isNull(other);
  }
}
