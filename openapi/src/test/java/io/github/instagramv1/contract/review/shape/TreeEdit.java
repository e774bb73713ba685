package io.github.instagramv1.contract.review.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * An edit of a contract as a tree.
 *
 * @param kind the kind of the edit, which several edits share
 * @param place the part of the contract that is edited
 * @param action makes the edit
 */
record TreeEdit(String kind, String place, Consumer<ObjectNode> action) {

  /** Returns the text of the edited contract. */
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
