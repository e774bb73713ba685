package io.github.instagramv1.contract.review.refactoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * An edit of a contract that says the same afterwards.
 *
 * @param name what is done, and to what
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
