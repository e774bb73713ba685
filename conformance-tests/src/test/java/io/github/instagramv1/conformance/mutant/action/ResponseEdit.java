package io.github.instagramv1.conformance.mutant.action;

import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Changes of a response of any kind, applied in the order of the components.
 *
 * @param status the new status code; null for no change
 * @param headers the new values of headers; null removes a header, and a name in braces stands for
 *     the value of that header
 * @param rewrite the rewrites of the body
 * @param body the new body; null for no change
 * @param half whether the second half of the body is cut off
 */
record ResponseEdit(
    Integer status, Map<String, String> headers, List<Rewrite> rewrite, String body, boolean half)
    implements UnaryOperator<ProxyResponse> {
  @Override
  public ProxyResponse apply(ProxyResponse response) {
    ProxyResponse result = status == null ? response : response.withStatus(status);
    for (Map.Entry<String, String> each :
        (headers == null ? Map.<String, String>of() : headers).entrySet()) {
      result = result.withHeader(each.getKey(), value(each.getValue(), response));
    }
    result = rewrite == null ? result : result.withBody(Rewrite.all(rewrite, result.body()));
    result = body == null ? result : result.withBody(body);
    return half ? result.withBody(result.body().substring(0, result.body().length() / 2)) : result;
  }

  private static String value(String given, ProxyResponse response) {
    return given != null && given.startsWith("{")
        ? response.headers().get(given.substring(1, given.length() - 1))
        : given;
  }
}
