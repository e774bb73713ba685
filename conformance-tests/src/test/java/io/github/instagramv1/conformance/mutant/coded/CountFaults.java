package io.github.instagramv1.conformance.mutant.coded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Faults of likes and follows that remember what was done. */
final class CountFaults {
  private CountFaults() {}

  static Fault likeCountsTwice() {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    Fault oneMore =
        Faults.object(
            media ->
                media
                    .withObject("/likes")
                    .put("count", media.path("likes").path("count").asInt() + 1));
    return (request, upstream) -> {
      String media = request.segment(2);
      if (request.operation().equals("likeMedia")) {
        (once.add(media) ? once : twice).add(media);
        return upstream.send(request);
      }
      return (twice.contains(media) ? oneMore : Fault.NONE).apply(request, upstream);
    };
  }

  /**
   * @param with the actions {@code begin} and {@code end}, and optionally {@code not-by}, the token
   *     whose action does not start the fault
   */
  static Fault oneFollowerMore(Map<String, String> with) {
    boolean[] now = new boolean[1];
    Fault more =
        Faults.object(
            user -> {
              ObjectNode counts = user.withObject("/counts");
              counts.put("followed_by", counts.path("followed_by").asInt() + 1);
            });
    return (request, upstream) -> {
      boolean begins =
          isAction(request, with.get("begin"))
              && !request.token().equals(Optional.ofNullable(with.get("not-by")));
      now[0] = (now[0] || begins) && !isAction(request, with.get("end"));
      return (now[0] && request.operation().equals("getUser") ? more : Fault.NONE)
          .apply(request, upstream);
    };
  }

  private static boolean isAction(ProxyRequest request, String action) {
    return request.operation().equals("modifyRelationship")
        && request.parameter("action").equals(Optional.of(action));
  }

  /**
   * @param with the error {@code type}; if {@code by} is set, the first request of each user
   *     succeeds
   */
  static Fault secondRefused(Map<String, String> with) {
    Set<String> done = new HashSet<>();
    boolean byUser = with.containsKey("by");
    Fault refusal = Faults.refusing(400, with.get("type"));
    return (request, upstream) ->
        done.add(request.path() + (byUser ? request.token().orElse("") : ""))
            ? upstream.send(request)
            : refusal.apply(request, upstream);
  }
}
