package io.github.instagramv1.client;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.check.Durations;
import io.github.instagramv1.client.check.HeaderCheck;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.transport.HttpSettings;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * The HTTP options of every builder of this client.
 *
 * @param <B> the builder
 */
public abstract class HttpOptions<B extends HttpOptions<B>> {
  private static final int MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

  private final List<Interceptor> interceptors = new ArrayList<>();
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration attemptTimeout = Duration.ofSeconds(30);
  private Duration timeout = Duration.ofSeconds(60);
  private RetryPolicy retryPolicy = RetryPolicy.standard();
  private String userAgent = UserAgent.standard();
  private boolean compression = true;
  private int maxResponseBytes = MAX_RESPONSE_BYTES;
  private HttpClient.Version version;
  private Executor executor;
  private ProxySelector proxy;
  private Authenticator authenticator;
  private SSLContext sslContext;
  private SSLParameters sslParameters;

  protected HttpOptions() {}

  /** Copies every setting of another builder. */
  final void take(HttpOptions<?> other) {
    interceptors.addAll(other.interceptors);
    connectTimeout = other.connectTimeout;
    attemptTimeout = other.attemptTimeout;
    timeout = other.timeout;
    retryPolicy = other.retryPolicy;
    userAgent = other.userAgent;
    compression = other.compression;
    maxResponseBytes = other.maxResponseBytes;
    version = other.version;
    executor = other.executor;
    proxy = other.proxy;
    authenticator = other.authenticator;
    sslContext = other.sslContext;
    sslParameters = other.sslParameters;
  }

  /** Returns this builder. */
  protected abstract B self();

  /** Returns the settings. */
  protected final HttpSettings settings() {
    return new HttpSettings(
        connectTimeout,
        attemptTimeout,
        timeout,
        retryPolicy,
        userAgent,
        interceptors,
        compression,
        maxResponseBytes,
        version,
        executor,
        proxy,
        authenticator,
        sslContext,
        sslParameters);
  }

  /** Sets the timeout for a connection. Defaults to 10 seconds. */
  public B connectTimeout(Duration duration) {
    connectTimeout = Durations.positive("connectTimeout", duration);
    return self();
  }

  /** Sets the timeout of one attempt, up to the complete response. Defaults to 30 seconds. */
  public B attemptTimeout(Duration duration) {
    attemptTimeout = Durations.positive("attemptTimeout", duration);
    return self();
  }

  /**
   * Sets the timeout of a call, which includes its attempts and the pauses between them. Defaults
   * to 60 seconds.
   */
  public B timeout(Duration duration) {
    timeout = Durations.positive("timeout", duration);
    return self();
  }

  /**
   * Sets when a call is retried; {@link RetryPolicy#none()} disables retries. Defaults to {@link
   * RetryPolicy#standard()}.
   */
  public B retryPolicy(RetryPolicy policy) {
    retryPolicy = Objects.requireNonNull(policy, "The retry policy must not be null");
    return self();
  }

  /**
   * Sets the {@code User-Agent} of every request. Defaults to this client's name and version.
   *
   * @throws IllegalArgumentException if HTTP does not allow it, such as with a line break
   */
  public B userAgent(String product) {
    Objects.requireNonNull(product, "The user agent must not be null");
    userAgent = HeaderCheck.value("User-Agent", product);
    return self();
  }

  /** Adds an interceptor. Interceptors see a request in the order in which they were added. */
  public B interceptor(Interceptor interceptor) {
    interceptors.add(Objects.requireNonNull(interceptor, "The interceptor must not be null"));
    return self();
  }

  /** Sets whether responses may be compressed with gzip. Defaults to true. */
  public B compression(boolean gzip) {
    compression = gzip;
    return self();
  }

  /** Sets the maximum size of a response in bytes, after decompression. Defaults to 16 MiB. */
  public B maxResponseBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("maxResponseBytes must be at least 1, not " + bytes);
    }
    maxResponseBytes = bytes;
    return self();
  }

  /**
   * Sets the version of HTTP. Defaults to HTTP/2 if TLS can negotiate it, and to HTTP/1.1 without
   * TLS, because not every server supports the upgrade to HTTP/2.
   */
  public B httpVersion(HttpClient.Version httpVersion) {
    version = httpVersion;
    return self();
  }

  /**
   * Sets the executor that reads the responses of asynchronous calls and completes their futures.
   * Defaults to {@link java.util.concurrent.ForkJoinPool#commonPool()}. If it rejects work, a call
   * ends with a {@link io.github.instagramv1.client.error.TransportException}, if it has no free
   * thread until the call's {@link #timeout}, with a {@link
   * io.github.instagramv1.client.error.CallTimeoutException}; both futures are completed on a
   * thread of the client. Synchronous calls do not use the executor.
   */
  public B executor(Executor threads) {
    executor = threads;
    return self();
  }

  /** Sets which proxies to use. Defaults to those of the system. */
  public B proxy(ProxySelector selector) {
    proxy = selector;
    return self();
  }

  /**
   * Sends everything through one proxy, such as {@code proxy("proxy.example", 3128)}.
   *
   * @throws IllegalArgumentException if the host is not a host name or an IP address, or the port
   *     is not between 1 and 65535
   */
  public B proxy(String host, int port) {
    return proxy(ProxySelector.of(ProxyAddress.of(host, port)));
  }

  /** Sets the source of user names and passwords for proxies and gateways. */
  public B authenticator(Authenticator passwords) {
    authenticator = passwords;
    return self();
  }

  /** Sets the trusted and the own certificates of TLS. Defaults to those of the JDK. */
  public B sslContext(SSLContext context) {
    sslContext = context;
    return self();
  }

  /** Sets the protocols and ciphers of TLS. Defaults to those of the JDK. */
  public B sslParameters(SSLParameters parameters) {
    sslParameters = parameters;
    return self();
  }
}
