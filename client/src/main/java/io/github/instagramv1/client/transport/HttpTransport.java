package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.auth.RequestSigner;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.url.BaseUrl;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends calls with the JDK's HTTP client. */
public final class HttpTransport implements ApiTransport {
  private final TransportParts parts;
  private final HttpClient http;

  /**
   * Creates a transport with its own pool of connections.
   *
   * @param credential null if calls have their own, or need none
   * @param signer null if requests are not signed
   */
  public HttpTransport(
      HttpSettings settings,
      BaseUrl base,
      @Nullable Credential credential,
      @Nullable RequestSigner signer) {
    this(settings, base, credential, signer, Timer.system());
  }

  HttpTransport(
      HttpSettings settings,
      BaseUrl base,
      Credential credential,
      RequestSigner signer,
      Timer timer) {
    parts =
        TransportParts.of(settings, new RequestFactory(settings, base, credential, signer), timer);
    http = settings.newClient(base.overTls(), parts.threads());
  }

  @Override
  public <T> ApiResponse<T> exchange(ApiCall<T> call) {
    Attempts<T> attempts = new Attempts<>(call, parts);
    try {
      while (true) {
        Outcome<T> outcome = attempt(attempts);
        if (outcome.isGood()) {
          return outcome.response();
        }
        pause(outcome.pause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw attempts.interrupted(e);
    }
  }

  @Override
  public <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call) {
    try {
      return new AsyncCall<>(http, parts, new Attempts<>(call, parts)).start();
    } catch (InstagramException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public Optional<RateLimit> rateLimit() {
    return Optional.ofNullable(parts.lastRateLimit().get());
  }

  @Override
  public String toString() {
    return "HttpTransport[" + parts.requests().base() + "]";
  }

  private <T> Outcome<T> attempt(Attempts<T> attempts) throws InterruptedException {
    HttpRequest request = attempts.next();
    CompletableFuture<Void> deadline = attempts.deadline();
    HttpResponse<ReceivedBody> response;
    try {
      response = http.send(request, attempts.receiver(deadline));
    } catch (IOException | RuntimeException e) {
      // The JDK's client throws unchecked exceptions at headers that make no sense.
      return attempts.failed(e);
    } finally {
      deadline.cancel(false);
    }
    return attempts.responded(response);
  }

  private void pause(Duration pause) throws InterruptedException {
    CompletableFuture<Void> over = parts.timer().pause(pause);
    try {
      over.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A pause cannot fail", e);
    } finally {
      over.cancel(false);
    }
  }
}
