package io.github.instagramv1.conformance.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The correct server, requested over HTTP. In its responses, the proxy's URL replaces the server's
 * own URL.
 */
public final class HttpUpstream implements Upstream {
  private static final List<String> PASSED =
      List.of("content-type", "content-encoding", "authorization", "accept", "cookie");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String target;
  private final Supplier<String> proxyUrl;

  /**
   * Creates an upstream.
   *
   * @param target the base URL of the correct server
   * @param proxyUrl the base URL that replaces it in responses
   */
  public HttpUpstream(String target, Supplier<String> proxyUrl) {
    this.target = target;
    this.proxyUrl = proxyUrl;
  }

  @Override
  public ProxyResponse send(ProxyRequest request) {
    String query = ProxyRequest.encode(request.query());
    String root =
        request.operation().equals(Router.BESIDE) ? origin(target).replaceAll("/$", "") : target;
    URI uri = URI.create(root + request.path() + (query.isEmpty() ? "" : "?" + query));
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(uri)
            .method(
                request.method(),
                request.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(request.body()));
    for (String name : PASSED) {
      if (request.headers().containsKey(name)) {
        builder.header(name, request.headers().get(name));
      }
    }
    try {
      HttpResponse<byte[]> response =
          client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
      Map<String, String> headers = new TreeMap<>();
      response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
      String body = new String(response.body(), StandardCharsets.UTF_8);
      return new ProxyResponse(response.statusCode(), headers, withProxyUrl(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Replaces the URL of the server. Links and files are outside the base path of the API, so their
   * origin is replaced as well.
   */
  private String withProxyUrl(String body) {
    String proxy = proxyUrl.get();
    return body.replace(target, proxy).replace(origin(target), origin(proxy));
  }

  private static String origin(String url) {
    return URI.create(url).resolve("/").toString();
  }
}
