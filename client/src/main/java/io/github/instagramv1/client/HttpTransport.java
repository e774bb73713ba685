package io.github.instagramv1.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sends calls with the JDK's HTTP client, the credential in the query of each. */
final class HttpTransport implements ApiTransport {
  private final HttpClient http;
  private final String baseUrl;
  private final Credential credential;
  private final Duration timeout;
  private final Origin origin;
  private final ReplyReader replies = new ReplyReader();

  HttpTransport(HttpClient http, String baseUrl, Credential credential, Duration timeout) {
    this.http = http;
    this.baseUrl = baseUrl;
    this.credential = credential;
    this.timeout = timeout;
    this.origin = new Origin(URI.create(baseUrl));
  }

  @Override
  public <T> T execute(ApiCall<T> call) {
    try {
      HttpResponse<String> reply =
          http.send(request(call), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return replies.read(call, reply.statusCode(), reply.body());
    } catch (IOException e) {
      throw new TransportException(call.operationId(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(call.operationId(), e);
    }
  }

  @Override
  public <T> CompletableFuture<T> executeAsync(ApiCall<T> call) {
    return http.sendAsync(request(call), BodyHandlers.ofString(StandardCharsets.UTF_8))
        .handle(
            (reply, failure) -> {
              if (failure != null) {
                Throwable cause =
                    failure instanceof CompletionException ? failure.getCause() : failure;
                throw new TransportException(call.operationId(), cause);
              }
              return replies.read(call, reply.statusCode(), reply.body());
            });
  }

  private HttpRequest request(ApiCall<?> call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(call)).timeout(timeout).header("Accept", "application/json");
    if (call.form().isEmpty()) {
      return request.method(call.method(), BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .method(call.method(), BodyPublishers.ofString(ApiCall.encoded(call.form())))
        .build();
  }

  private URI uri(ApiCall<?> call) {
    if (call.url() != null) {
      return origin.own(call);
    }
    Map<String, String> query = new LinkedHashMap<>(call.query());
    query.put(credential.parameter(), credential.value());
    return URI.create(baseUrl + call.path() + "?" + ApiCall.encoded(query));
  }
}
