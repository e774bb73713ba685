package io.github.instagramv1.conformance.mutant.action;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.function.Predicate;

/**
 * A condition on a response of the correct server.
 *
 * @param status the required status code; null for any
 * @param notStatus a status code that is not allowed; null for none
 * @param contains a text that the body must contain; null for none
 * @param emptyList whether {@code data} must be empty
 */
public record ResponseCondition(
    Integer status, Integer notStatus, String contains, boolean emptyList)
    implements Predicate<ProxyResponse> {
  @Override
  public boolean test(ProxyResponse response) {
    return (status == null || response.status() == status)
        && (notStatus == null || response.status() != notStatus)
        && (contains == null || response.body().contains(contains))
        && (!emptyList || response.json().map(root -> root.path("data").isEmpty()).orElse(false));
  }

  /**
   * Returns a fault that applies only if the response of the correct server fulfils this condition.
   * Other responses stay unchanged. If the fault sends the same request object, it receives the
   * response that was tested.
   */
  @SuppressWarnings("ReferenceEquality") // An equal copy of the request is sent again.
  public Fault confine(Fault fault) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      return test(response)
          ? fault.apply(request, next -> next == request ? response : upstream.send(next))
          : response;
    };
  }
}
