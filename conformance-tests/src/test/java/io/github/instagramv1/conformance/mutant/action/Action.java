package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.instagramv1.conformance.mutant.Fault;

/** An action of a fault, as files of faults describe it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(name = "request", value = RequestActions.Send.class),
  @JsonSubTypes.Type(name = "then", value = RequestActions.Then.class),
  @JsonSubTypes.Type(name = "window", value = RequestActions.Window.class),
  @JsonSubTypes.Type(name = "believe", value = OAuthActions.Believe.class),
  @JsonSubTypes.Type(name = "back", value = OAuthActions.Back.class),
  @JsonSubTypes.Type(name = "lead", value = OAuthActions.Lead.class),
  @JsonSubTypes.Type(name = "response", value = ResponseActions.Change.class),
  @JsonSubTypes.Type(name = "edit", value = ResponseActions.Edit.class),
  @JsonSubTypes.Type(name = "items", value = ResponseActions.Items.class),
  @JsonSubTypes.Type(name = "borrow", value = ResponseActions.Borrow.class),
  @JsonSubTypes.Type(name = "stale", value = ResponseActions.Stale.class),
  @JsonSubTypes.Type(name = "answer", value = ResponseActions.Answer.class),
  @JsonSubTypes.Type(name = "pretend", value = ResponseActions.Pretend.class),
  @JsonSubTypes.Type(name = "refuse", value = ResponseActions.Refuse.class),
  @JsonSubTypes.Type(name = "relationship", value = ResponseActions.Relationship.class),
  @JsonSubTypes.Type(name = "limit", value = StatefulActions.Limit.class),
  @JsonSubTypes.Type(name = "race", value = StatefulActions.Racing.class),
  @JsonSubTypes.Type(name = "code", value = StatefulActions.Code.class)
})
public interface Action {
  /** Returns a fault that performs this action and has no memory of earlier requests. */
  Fault fault();
}
