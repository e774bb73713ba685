package io.github.instagramv1.conformance.mutant.action;

import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Changes of a request, applied in the order of the components.
 *
 * @param add adds a number to a parameter; in a media id, to the number before the underscore
 * @param metres a factor for the parameter {@code distance}, which stays between 1 and 5000
 * @param swap two parameters whose values are exchanged if the request has both
 * @param rewrite the rewrites of parameter values, by the name of the parameter
 * @param text rewrites of a comment's text, which is then sent as a form
 * @param without the names of parameters that are removed from the query and the form
 * @param with the query parameters that are set, with their values
 * @param as the access token of another user
 * @param queryAsForm whether the query moves to the body
 */
record RequestEdit(
    Shift add,
    Double metres,
    List<String> swap,
    Map<String, Rewrite> rewrite,
    List<Rewrite> text,
    List<String> without,
    Map<String, String> with,
    String method,
    String path,
    Rewrite rewritePath,
    String as,
    TextChange changeToken,
    boolean queryAsForm)
    implements UnaryOperator<ProxyRequest> {
  private static final long FARTHEST = 5000;

  /**
   * Adds a number to a parameter.
   *
   * @param absent the value of the parameter if it is not a number; null to leave it unchanged
   */
  record Shift(String of, long by, String absent) {
    Shift {
      Objects.requireNonNull(of, "of");
    }

    ProxyRequest applyTo(ProxyRequest request) {
      String value = request.parameter(of).orElse("");
      if (!value.matches("[0-9]+(_[0-9]+)?")) {
        return absent == null ? request : request.with(of, absent);
      }
      BigInteger moved = new BigInteger(value.split("_", 2)[0]).add(BigInteger.valueOf(by));
      return request.with(of, moved.toString());
    }
  }

  @Override
  public ProxyRequest apply(ProxyRequest request) {
    ProxyRequest result = add == null ? request : add.applyTo(request);
    result = metres == null ? result : scaled(result);
    result = swap == null ? result : swapped(result);
    for (Map.Entry<String, Rewrite> each : orEmpty(rewrite).entrySet()) {
      String before = result.parameter(each.getKey()).orElse("");
      result = result.with(each.getKey(), each.getValue().of(before));
    }
    result = text == null ? result : withText(result);
    for (String name : without == null ? List.<String>of() : without) {
      result = result.without(name);
    }
    for (Map.Entry<String, String> each : orEmpty(with).entrySet()) {
      result = result.with(each.getKey(), each.getValue());
    }
    return withTargetAndToken(result);
  }

  private ProxyRequest withTargetAndToken(ProxyRequest request) {
    ProxyRequest result = method == null ? request : request.withMethod(method);
    result = path == null ? result : result.withPath(path);
    result = rewritePath == null ? result : result.withPath(rewritePath.of(result.path()));
    result = as == null ? result : result.as(as);
    if (changeToken != null && result.token().isPresent()) {
      result = result.as(changeToken.of(result.token().get()));
    }
    return queryAsForm ? result.withForm(result.query()) : result;
  }

  private static <T> Map<String, T> orEmpty(Map<String, T> map) {
    return map == null ? Map.of() : map;
  }

  private ProxyRequest scaled(ProxyRequest request) {
    String before = request.parameter("distance").orElse("");
    return before.matches("[0-9]{1,4}")
        ? request.with(
            "distance",
            String.valueOf(
                Math.max(1, Math.min(FARTHEST, Math.round(Long.parseLong(before) * metres)))))
        : request;
  }

  private ProxyRequest swapped(ProxyRequest request) {
    String first = request.parameter(swap.get(0)).orElse("");
    String second = request.parameter(swap.get(1)).orElse("");
    return first.isEmpty() || second.isEmpty()
        ? request
        : request.with(swap.get(0), second).with(swap.get(1), first);
  }

  private ProxyRequest withText(ProxyRequest request) {
    String changed = Rewrite.all(text, request.parameter("text").orElse("x"));
    return request
        .without("text")
        .withForm(
            List.of(
                Map.entry("access_token", request.token().orElse("")), Map.entry("text", changed)));
  }
}
