package io.github.instagramv1.contract.review.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * An edit of a contract as a tree.
 *
 * @param kind what is done, the same for all edits of a kind
 * @param place to what
 * @param action does it
 */
record TreeEdit(String kind, String place, Consumer<ObjectNode> action) {

  /** The text of the contract with the edit. */
  String apply(ObjectNode contract) {
    ObjectNode copy = contract.deepCopy();
    action.accept(copy);
    return copy.toString();
  }

  @Override
  public String toString() {
    return kind + ": " + place;
  }
}
