package io.github.instagramv1.contract.review.rule;

import io.github.instagramv1.contract.model.Direction;
import java.util.List;

/**
 * The rules of one change in requests and in responses.
 *
 * @param request the rule for requests
 * @param response the rule for responses
 */
public record DirectedRule(Rule request, Rule response) {

  /** Returns the rule of a direction. */
  public Rule in(Direction direction) {
    return direction == Direction.REQUEST ? request : response;
  }

  /** Returns both rules. */
  public List<Rule> both() {
    return List.of(request, response);
  }
}
