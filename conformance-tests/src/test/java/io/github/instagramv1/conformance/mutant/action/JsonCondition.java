package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A condition on a JSON value.
 *
 * @param at a pointer; what it points to must be there, unless it is to be absent
 * @param absent whether it must be absent
 * @param is what it must be
 * @param not what it must not be; it may be absent
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
