package io.github.instagramv1.conformance.suite.credential;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.RateHeaders;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Requests of one write operation until its own rate limit refuses them, and one request to each of
 * two other operations afterwards. The requests have unknown ids and change nothing; an error
 * response counts against a rate limit too.
 *
 * @param before what remains for all operations before the first write; -1 if unknown
 * @param accepted the responses to the writes before the first 429
 * @param refused the responses to the writes with 429; empty if there was none
 * @param others a read and a write of another operation, in this order; empty if the operation
 *     seems to have no limit of its own
 */
record LimitedWrites(
    long before, List<Response> accepted, List<Response> refused, List<Response> others) {
  private static final String RULE = "rate.writes";

  /** The maximum number of writes, to limit the time of a run. */
  private static final int MOST = 100;

  /** The writes to send if no lower limit is reported; usual limits are below it. */
  private static final int MOST_IF_NOT_REPORTED = 65;

  /** The requests that must remain for all operations, so that only the writes can be used up. */
  private static final int SPARE = 10;

  /** The requests that are sent although the previous one was refused. */
  private static final int REFUSED = 3;

  static LimitedWrites send(Probe probe, String token) {
    Response read = profile(probe, token).send();
    List<Response> accepted = new ArrayList<>(List.of(write(probe, token).send()));
    List<Response> refused = new ArrayList<>();
    boolean reported = isLower(accepted.get(0), read);
    long own = reported ? remaining(accepted.get(0)) : MOST_IF_NOT_REPORTED;
    boolean canExceed = own <= MOST && remaining(read) >= own + SPARE;
    long most = Math.min(Math.min(own, MOST) + SPARE, remaining(read) - SPARE);
    for (int i = 0; i < most && refused.size() < REFUSED; i++) {
      Response response = write(probe, token).send();
      (response.status() == 429 ? refused : accepted).add(response);
    }
    return new LimitedWrites(
        remaining(read),
        List.copyOf(accepted),
        List.copyOf(refused),
        refused.isEmpty() && !(reported && canExceed)
            ? List.of()
            : List.of(profile(probe, token).send(), otherWrite(probe, token).send()));
  }

  /** Returns the cheapest read of a token that may have no requests remaining. */
  static Call profile(Probe probe, String token) {
    return probe.call("getUser").path("user-id", "self").asUser(token).mayBeLimited();
  }

  private static Call write(Probe probe, String token) {
    return probe.call("unlikeMedia").path("media-id", Unknown.MEDIA).asUser(token).mayBeLimited();
  }

  private static Call otherWrite(Probe probe, String token) {
    return probe
        .call("deleteComment")
        .path("media-id", Unknown.MEDIA)
        .path("comment-id", Unknown.COMMENT)
        .asUser(token)
        .mayBeLimited();
  }

  private static boolean isLower(Response write, Response read) {
    long ofRead = RateHeaders.of(read).limit().orElse(-1);
    return RateHeaders.of(write).limit().orElse(Long.MAX_VALUE) < ofRead;
  }

  private static long remaining(Response response) {
    return RateHeaders.of(response).remaining().orElse(-1);
  }

  /** Returns whether the operation has a limit of its own that these requests can exceed. */
  boolean hasOwnLimit() {
    return !others.isEmpty();
  }

  /** Only the limit of the operation is used up, and only after its last request. */
  Optional<Finding> refuseOneOperation() {
    if (refused.isEmpty()) {
      return finding("%s requests succeed".formatted(accepted.size()));
    }
    long left = remaining(accepted.get(accepted.size() - 1));
    if (left != 0) {
      return finding("%s requests remained before a 429".formatted(left));
    }
    for (Response other : others) {
      if (other.status() == 429) {
        String url = other.exchange().request().url();
        return finding("the used-up limit of unlikeMedia refuses " + url);
      }
    }
    return countAll();
  }

  /** Writes count among all requests of the token, and refused ones do not. */
  private Optional<Finding> countAll() {
    long after = remaining(others.get(0));
    long expected = before - accepted.size() - 1;
    if (after <= expected - refused.size()) {
      return finding("requests that are refused with 429 count");
    }
    return after == before - 1
        ? finding("the %s writes do not count among all requests".formatted(accepted.size()))
        : Optional.empty();
  }

  private static Optional<Finding> finding(String message) {
    return Optional.of(new Finding(RULE, message));
  }
}
