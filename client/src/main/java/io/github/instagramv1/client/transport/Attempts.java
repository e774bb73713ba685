package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.CallInterruptedException;
import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.CallTimeoutException.Phase;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.PagingException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.transport.ReceivedBody.Ending;
import io.github.instagramv1.client.url.Origin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One call from its first attempt to its end. The caller sends {@link #next()} and reports the
 * result, until a response is accepted or an exception ends the call. The steps run one after the
 * other, possibly on different threads.
 */
final class Attempts<T> {
  private final ApiCall<T> call;
  private final TransportParts parts;
  private final RequestOptions options;
  private final RetryPolicy policy;
  private final long deadline;
  private final CallSecrets secrets;
  private ApiRequest request;
  private int attempt;
  private long started;

  /**
   * Begins a call.
   *
   * @throws PagingException if its URL leads to another server
   */
  Attempts(ApiCall<T> call, TransportParts parts) {
    this.call = call;
    this.parts = parts;
    options = call.options();
    policy = options.retryPolicy().orElse(parts.settings().retryPolicy());
    Duration timeout = options.timeout().orElse(parts.settings().timeout());
    deadline = parts.timer().nanos() + timeout.toNanos();
    secrets = new CallSecrets(call, parts.requests());
    request = parts.requests().visibleRequest(call, attempt);
    if (isOtherServer()) {
      throw new PagingException(failedCall(), secrets.redacted(otherServerMessage()));
    }
  }

  /** Returns the request of the next attempt. */
  HttpRequest next() {
    attempt++;
    started = parts.timer().nanos();
    request = parts.interceptors().request(parts.requests().visibleRequest(call, attempt));
    HttpRequest next = parts.requests().http(call, request, attemptTime());
    if (isOtherServer()) {
      throw new IllegalStateException("an interceptor changed the server of the base URL");
    }
    secrets.addRequest(next);
    return next;
  }

  /** Returns a future that completes at the timeout of the attempt, unless it is cancelled. */
  CompletableFuture<Void> deadline() {
    return parts.timer().deadline(attemptTime());
  }

  /** Returns a handler that receives the body of the response until a deadline. */
  BodyHandler<ReceivedBody> receiver(CompletableFuture<Void> deadline) {
    return headers -> new BodyReceiver(parts.settings().maxResponseBytes(), deadline);
  }

  /** Returns the remaining time of the call, which may be negative. */
  Duration remainingTime() {
    return Duration.ofNanos(deadline - parts.timer().nanos());
  }

  /**
   * Processes a response.
   *
   * @throws InstagramException if it ends the call
   */
  Outcome<T> responded(HttpResponse<ReceivedBody> http) {
    if (http.body().ending() == Ending.TOO_LATE) {
      return failed(new CallTimeoutException(failedCall(), Phase.RESPONSE, null));
    }
    try {
      RawResponse response = parts.interceptors().response(request, readRaw(http));
      T value = parts.responses().read(call, response, this::failedCall, secrets::redacted);
      if (attempt == 1) {
        parts.budget().earn();
      }
      return Outcome.good(new ApiResponse<>(value, response, attempt));
    } catch (InstagramException e) {
      return retryOrThrow(e);
    }
  }

  /**
   * Processes an exception of the JDK's client.
   *
   * @throws InstagramException if it ends the call
   */
  Outcome<T> failed(Throwable thrown) {
    String server = parts.requests().base().origin().hostAndPort();
    String way = parts.settings().proxy() == null ? server : server + ", through a proxy";
    TransportException failure = TransportFailures.of(thrown, failedCall(), way, secrets::redacted);
    int lost = TransportFailures.statusOfLost(failure);
    if (lost == 0) {
      return failed(failure);
    }
    ended(failure);
    // The JDK's client tells nothing else of it.
    RawResponse response = new RawResponse(lost, Map.of(), new byte[0], parts.timer().now());
    throw parts.responses().unreadable(Kind.LOST, response, this::failedCall, secrets::redacted);
  }

  /** Returns the exception of a call whose thread was interrupted. */
  CallInterruptedException interrupted(InterruptedException cause) {
    return new CallInterruptedException(failedCall(), cause);
  }

  private Outcome<T> failed(TransportException failure) {
    ended(failure);
    return retryOrThrow(failure);
  }

  private void ended(TransportException failure) {
    CallLog.failed(this::redactedRequest, failure, elapsed(), attempt);
    parts.interceptors().failure(request, failure);
  }

  private RawResponse readRaw(HttpResponse<ReceivedBody> http) {
    ContentCoding body =
        ContentCoding.decoded(
            http.body(),
            http.headers().allValues("Content-Encoding"),
            parts.settings().maxResponseBytes());
    RawResponse response =
        new RawResponse(http.statusCode(), http.headers().map(), body.bytes(), parts.timer().now());
    CallLog.responded(this::redactedRequest, response, elapsed(), attempt);
    response.rateLimit().ifPresent(parts.lastRateLimit()::set);
    options.observer().ifPresent(observer -> observer.accept(response));
    if (body.problem() != null) {
      throw parts
          .responses()
          .unreadable(body.problem(), response, this::failedCall, secrets::redacted);
    }
    return response;
  }

  private Outcome<T> retryOrThrow(InstagramException failure) {
    Optional<Duration> pause = parts.backoff().pause(policy, failure, call.repeatable());
    Duration left = remainingTime();
    boolean inTime = pause.filter(p -> p.compareTo(left) < 0).isPresent();
    if (!inTime || !parts.budget().take()) {
      throw failure;
    }
    CallLog.pausing(failure, pause.get());
    return Outcome.retryAfter(pause.get());
  }

  private String otherServerMessage() {
    return "the next page is at "
        + Origin.named(URI.create(request.url()))
        + ", the base URL at "
        + parts.requests().base().origin()
        + "; the credential is for the base URL alone";
  }

  private boolean isOtherServer() {
    return !parts.requests().base().sameOrigin(request.url());
  }

  private Duration attemptTime() {
    Duration left = Duration.ofNanos(Math.max(1, deadline - started));
    Duration most = options.attemptTimeout().orElse(parts.settings().attemptTimeout());
    return most.compareTo(left) < 0 ? most : left;
  }

  private Duration elapsed() {
    return Duration.ofNanos(parts.timer().nanos() - started);
  }

  /** Returns the request for the log, which rarely needs it. */
  private String redactedRequest() {
    return secrets.redacted(request.toString());
  }

  private FailedCall failedCall() {
    return new FailedCall(
        call.operationId(), call.method(), secrets.redacted(request.redactedUrl()), attempt);
  }
}
