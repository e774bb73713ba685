package io.github.instagramv1.server.observe;

import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Body;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * Counts what an endpoint answers, and writes it to the access log. A response has the id of its
 * request where the request brought one, and where the server failed.
 */
public final class Observed implements Endpoint {
  private static final String NO_OPERATION = "none";

  private final Endpoint endpoint;
  private final Metrics metrics;
  private final Optional<AccessLog> log;

  /**
   * Watches an endpoint.
   *
   * @param log where there is one
   */
  public Observed(Endpoint endpoint, Metrics metrics, Optional<AccessLog> log) {
    this.endpoint = endpoint;
    this.metrics = metrics;
    this.log = log;
  }

  @Override
  public Answer answer(Request request, Body body) {
    long start = System.nanoTime();
    try {
      return observed(request, endpoint.answer(request, body), start);
    } catch (RuntimeException e) {
      return observed(request, endpoint.refuse(request, Refusal.failed(e)), start);
    }
  }

  @Override
  public Answer refuse(Request request, Refusal reason) {
    return observed(request, endpoint.refuse(request, reason), System.nanoTime());
  }

  private Answer observed(Request request, Answer answer, long start) {
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Object operation = request.getAttribute(OPERATION);
    String name = operation == null ? NO_OPERATION : operation.toString();
    metrics.count(name, answer.status(), time);
    boolean shown = answer.status() >= 500 || RequestIds.isGiven(request);
    if (!shown && log.isEmpty()) {
      return answer;
    }
    String id = RequestIds.of(request);
    log.ifPresent(lines -> lines.add(request, name, answer, time, id));
    return shown
        ? new Answer(
            answer.status(),
            HttpFields.build(answer.headers()).put(RequestIds.HEADER, id).asImmutable(),
            answer.body())
        : answer;
  }
}
