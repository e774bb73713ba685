package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.http.RetryPolicy;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP settings of a client. For a component that is null, the JDK's default applies.
 *
 * @param attemptTimeout for one attempt
 * @param timeout for a call with all of its attempts
 * @param version null for HTTP/2 if TLS can negotiate it, and HTTP/1.1 otherwise
 * @param maxResponseBytes the maximum size of a response, after decompression
 * @param executor of the steps of asynchronous calls
 */
public record HttpSettings(
    Duration connectTimeout,
    Duration attemptTimeout,
    Duration timeout,
    RetryPolicy retryPolicy,
    String userAgent,
    List<Interceptor> interceptors,
    boolean compression,
    int maxResponseBytes,
    HttpClient.@Nullable Version version,
    @Nullable Executor executor,
    @Nullable ProxySelector proxy,
    @Nullable Authenticator authenticator,
    @Nullable SSLContext sslContext,
    @Nullable SSLParameters sslParameters) {

  public HttpSettings {
    interceptors = List.copyOf(interceptors);
  }

  /**
   * Returns an HTTP client with these settings and its own connections, which never follows a
   * redirect.
   */
  HttpClient newClient(boolean overTls, Executor threads) {
    HttpClient.Version automatic =
        overTls ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .connectTimeout(connectTimeout)
            .executor(threads)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(version == null ? automatic : version);
    if (proxy != null) {
      client.proxy(proxy);
    }
    if (authenticator != null) {
      client.authenticator(authenticator);
    }
    if (sslContext != null) {
      client.sslContext(sslContext);
    }
    if (sslParameters != null) {
      client.sslParameters(sslParameters);
    }
    return client.build();
  }
}
