package io.github.instagramv1.conformance.http;

import java.util.List;

/** Is told of every response of a run, in the order in which they came. */
public interface Witness {

  /** A response to a request that was alone. */
  void saw(Reply reply);

  /** Responses to requests that were sent at the same time, in any order. */
  void sawTogether(List<Reply> replies);

  /** A request got no response: nobody knows whether it was carried out. */
  void lostSight();
}
