package io.github.instagramv1.contract.review.refactoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * An edit of a contract that keeps its meaning.
 *
 * @param name the kind of the edit and the part that it edits
 * @param edit changes the tree
 */
record Refactoring(String name, Consumer<ObjectNode> edit) {

  String apply(ObjectNode contract) {
    ObjectNode copy = contract.deepCopy();
    edit.accept(copy);
    return copy.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
