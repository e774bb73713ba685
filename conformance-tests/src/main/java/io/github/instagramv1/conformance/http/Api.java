package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ReceivedResponse;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.http.wire.Burst;
import io.github.instagramv1.conformance.http.wire.NoResponseException;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import io.github.instagramv1.conformance.http.wire.RawConnection;
import io.github.instagramv1.conformance.http.wire.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;

/**
 * The interface of the checks to the server under test. Every response is validated against the
 * contract.
 */
public final class Api {
  private final Settings settings;
  private final Contract contract;
  private final BackgroundValidation validation;
  private final Wire wire;
  private final CircuitBreaker circuitBreaker;
  private final Pauses pauses;
  private final Transcript transcript;
  private final ResponseListener responseListener;
  private final RateBudget budget;
  private final RequestSigner signer;
  private boolean undoing;

  public Api(
      Settings settings,
      Contract contract,
      BackgroundValidation validation,
      Wire wire,
      CircuitBreaker circuitBreaker,
      Pauses pauses,
      Transcript transcript,
      ResponseListener responseListener,
      RateBudget budget) {
    this.settings = settings;
    this.contract = contract;
    this.validation = validation;
    this.wire = wire;
    this.circuitBreaker = circuitBreaker;
    this.pauses = pauses;
    this.transcript = transcript;
    this.responseListener = responseListener;
    this.budget = budget;
    this.signer = new RequestSigner(settings);
  }

  /** Returns a call of an operation with the first user's token. */
  public Call call(String operationId) {
    return call(contract.operation(operationId));
  }

  /** Returns a call of an operation with the first user's token. */
  public Call call(ContractOperation operation) {
    return call(operation, operation.method(), operation.path());
  }

  private Call call(ContractOperation operation, String method, String path) {
    return new Call(this, settings.baseUrl(), operation, method, path, firstUser());
  }

  /**
   * Returns a request that matches no operation.
   *
   * @param path without the base path
   */
  public Call unrouted(Unrouted kind, String method, String path) {
    return call(contract.unrouted(kind), method, path);
  }

  /** Returns the base URL without its last segment, below which the OAuth pages are. */
  public String parentUrl() {
    return settings.baseUrl().replaceFirst("(?<=[^/:])/[^/]*$", "");
  }

  /**
   * Returns a request without a credential to a page outside the operations, such as OAuth, whose
   * responses the contract does not list.
   *
   * @param url the whole URL
   */
  public Call callOutsideBase(String method, String url) {
    return new Call(this, "", ContractOperation.BESIDE, method, url, new Credential.None());
  }

  /**
   * Requests a complete URL, such as a {@code next_url}, unchanged.
   *
   * @throws TestAbortedException as in {@link Call#send}
   */
  public Response follow(String operationId, String url) {
    return exchange(
        new Outgoing(contract.operation(operationId), "GET", url, Map.of(), "", ""), false);
  }

  /** Sends a request once more, unchanged. */
  public Response resend(Outgoing request) {
    return exchange(request, false);
  }

  public Contract contract() {
    return contract;
  }

  /** Returns the remaining requests of the rate limits. */
  public RateBudget budget() {
    return budget;
  }

  /** Skips a check that could not undo its next write. */
  void requireRoom(Credential who) {
    if (!undoing) {
      budget.requireForWrite(who);
    }
  }

  /**
   * Sends several calls concurrently.
   *
   * @return the responses, in the order of the calls
   * @throws NoResponseException if one of them got no response in time
   * @throws TestAbortedException if the server defers one of them
   */
  public List<Response> sendTogether(List<Call> calls) {
    List<Outgoing> requests = calls.stream().map(Call::outgoing).toList();
    String operation = requests.get(0).operation().id();
    List<Outgoing> signed = requests.stream().map(signer::sign).toList();
    List<ReceivedResponse> responses =
        guarded(operation, () -> new Burst(settings.timeout()).send(signed));
    IntStream.range(0, requests.size())
        .forEach(i -> requireAvailable(requests.get(i), responses.get(i)));
    List<Response> accounted =
        IntStream.range(0, requests.size())
            .mapToObj(i -> recordExchange(requests.get(i), responses.get(i)))
            .toList();
    responseListener.onConcurrentResponses(accounted);
    IntStream.range(0, requests.size())
        .forEach(i -> requireRoom(requests.get(i), responses.get(i), false));
    return accounted;
  }

  /**
   * Returns the response to a request, with retries while the server returns 503 with an acceptable
   * {@code Retry-After}.
   *
   * @param mayBeLimited whether the check expects a refusal by the rate limit
   */
  Response exchange(Outgoing request, boolean mayBeLimited) {
    ReceivedResponse response = send(request);
    for (Optional<Duration> wait = deferral(request, response);
        wait.isPresent() && pauses.pause(wait.get());
        wait = deferral(request, response)) {
      response = send(request);
    }
    requireAvailable(request, response);
    requireRead(request, response);
    Response accounted = recordExchange(request, response);
    if (!request.operation().isBeside()) {
      responseListener.onResponse(accounted);
    }
    requireRoom(request, response, mayBeLimited);
    return accounted;
  }

  private ReceivedResponse send(Outgoing request) {
    return guarded(request.operation().id(), () -> wire.send(signer.sign(request)));
  }

  private static Optional<Duration> deferral(Outgoing request, ReceivedResponse response) {
    return Deferral.of(request, response, Instant.now());
  }

  /** Skips a check whose request the server defers. */
  private static void requireAvailable(Outgoing request, ReceivedResponse response) {
    deferral(request, response)
        .ifPresent(
            wait -> {
              throw new TestAbortedException(
                  "needs a server that is available; it returned 503 with Retry-After "
                      + response.header("Retry-After").orElse(""));
            });
  }

  /** Skips a check whose URL the server's HTTP library refuses, possibly with its own response. */
  private static void requireRead(Outgoing request, ReceivedResponse response) {
    if (response.status() == 400
        && RawConnection.isFor(request.url())
        && !Response.parse(response.body()).has("meta")) {
      throw new TestAbortedException(
          "needs a server that handles invalid percent-encoding itself; use the setting exclude to"
              + " exclude the check");
    }
  }

  /** Skips a check whose request exceeds the rate limit. */
  private static void requireRoom(
      Outgoing request, ReceivedResponse response, boolean mayBeLimited) {
    if (!mayBeLimited && Deferral.isLimited(request, response)) {
      throw new TestAbortedException(
          "needs more requests than the rate limit still allows; " + RateBudget.REMEDY);
    }
  }

  private <T> T guarded(String operation, Supplier<T> request) {
    if (undoing) {
      circuitBreaker.requireClosedDespiteDeadline(operation);
    } else {
      circuitBreaker.requireClosed(operation);
    }
    try {
      T response = request.get();
      circuitBreaker.recordResponse(operation);
      return response;
    } catch (NoResponseException e) {
      circuitBreaker.recordNoResponse(operation);
      responseListener.onLostResponse();
      throw e;
    }
  }

  /**
   * Waits, so that the server's clock advances.
   *
   * @return whether it waited; false if the run has waited for too long already
   */
  public boolean pause(Duration time) {
    return pauses.pause(time);
  }

  /** Permits requests that undo writes, even after the deadline of the run. */
  public void permitUndo() {
    undoing = true;
  }

  private Response recordExchange(Outgoing request, ReceivedResponse response) {
    Exchange exchange = new Exchange(request, response, validation.judge(request, response));
    transcript.add(exchange);
    return new Response(exchange);
  }

  private Credential firstUser() {
    return new Credential.Token(settings.token());
  }
}
