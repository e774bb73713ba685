package io.github.instagramv1.conformance.mutant.action;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.function.Predicate;

/**
 * A condition on a response of the correct server.
 *
 * @param status what its status code must be
 * @param notStatus what its status code must not be
 * @param contains what its body must contain
 * @param emptyList whether {@code data} must have no element
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
   * The fault where the correct server responds so; other responses stay. A fault that sends the
   * request unchanged gets the response that was tested.
   */
  @SuppressWarnings("ReferenceEquality") // An equal request that a fault made is sent again.
  public Fault confine(Fault fault) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      return test(response)
          ? fault.apply(request, next -> next == request ? response : upstream.send(next))
          : response;
    };
  }
}
