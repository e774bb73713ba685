package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A condition on a JSON value.
 *
 * @param at a JSON pointer; a value must exist there, unless {@code absent} is true
 * @param absent whether there must be no value
 * @param is the required value; null for any
 * @param not a value that is not allowed, in which case the value may be absent; null for none
 */
record JsonCondition(String at, boolean absent, JsonNode is, JsonNode not)
    implements Predicate<JsonNode> {
  JsonCondition {
    Objects.requireNonNull(at, "at");
  }

  @Override
  public boolean test(JsonNode node) {
    JsonNode found = node.at(at);
    return not != null
        ? !found.equals(not)
        : found.isMissingNode() == absent && (is == null || found.equals(is));
  }
}
