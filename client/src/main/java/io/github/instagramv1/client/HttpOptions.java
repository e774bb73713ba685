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
 * What every builder of this client lets one say about HTTP.
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

  /** Takes over every setting of another builder. */
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

  /** This very builder. */
  protected abstract B self();

  /** What was said. */
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

  /** How long a connection may take. Defaults to 10 seconds. */
  public B connectTimeout(Duration duration) {
    connectTimeout = Durations.positive("connectTimeout", duration);
    return self();
  }

  /**
   * How long one attempt may take until its response is there as a whole. Defaults to 30 seconds.
   */
  public B attemptTimeout(Duration duration) {
    attemptTimeout = Durations.positive("attemptTimeout", duration);
    return self();
  }

  /**
   * How long a call may take altogether: its attempts and the pauses between them. Defaults to 60
   * seconds.
   */
  public B timeout(Duration duration) {
    timeout = Durations.positive("timeout", duration);
    return self();
  }

  /**
   * When a call is sent again; {@link RetryPolicy#none()} for never. Defaults to {@link
   * RetryPolicy#standard()}.
   */
  public B retryPolicy(RetryPolicy policy) {
    retryPolicy = Objects.requireNonNull(policy, "The retry policy must not be null");
    return self();
  }

  /**
   * The {@code User-Agent} of every request. Defaults to this client's name and version.
   *
   * @throws IllegalArgumentException if HTTP does not allow it, such as with a line break
   */
  public B userAgent(String product) {
    Objects.requireNonNull(product, "The user agent must not be null");
    userAgent = HeaderCheck.value("User-Agent", product);
    return self();
  }

  /** Adds an interceptor. They see a request in the order in which they were added. */
  public B interceptor(Interceptor interceptor) {
    interceptors.add(Objects.requireNonNull(interceptor, "The interceptor must not be null"));
    return self();
  }

  /** Whether responses may come compressed by gzip. Defaults to true. */
  public B compression(boolean gzip) {
    compression = gzip;
    return self();
  }

  /**
   * Responses with more bytes than this, compression taken off, are not read. Defaults to 16 MiB.
   */
  public B maxResponseBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("maxResponseBytes must be at least 1, not " + bytes);
    }
    maxResponseBytes = bytes;
    return self();
  }

  /**
   * The version of HTTP to ask for. Defaults to HTTP/2 where TLS can agree on it, and to HTTP/1.1
   * without TLS, where HTTP/2 would need an upgrade that not every server understands.
   */
  public B httpVersion(HttpClient.Version httpVersion) {
    version = httpVersion;
    return self();
  }

  /**
   * Where responses of asynchronous calls are read and their futures completed. Defaults to {@link
   * java.util.concurrent.ForkJoinPool#commonPool()}. An executor that refuses work ends a call with
   * a {@link io.github.instagramv1.client.error.TransportException}, one that has no thread free
   * until the call's {@link #timeout} with a {@link
   * io.github.instagramv1.client.error.CallTimeoutException}; both futures are completed on a
   * thread of the client's own. A call that waits needs no executor.
   */
  public B executor(Executor threads) {
    executor = threads;
    return self();
  }

  /** Which proxies to use. Defaults to the system's. */
  public B proxy(ProxySelector selector) {
    proxy = selector;
    return self();
  }

  /**
   * Sends everything through one proxy, such as {@code proxy("proxy.example", 3128)}.
   *
   * @throws IllegalArgumentException if the host is not the name or the IP address of one, or the
   *     port is not between 1 and 65535
   */
  public B proxy(String host, int port) {
    return proxy(ProxySelector.of(ProxyAddress.of(host, port)));
  }

  /** Who answers when a proxy or a gateway asks for a password. */
  public B authenticator(Authenticator passwords) {
    authenticator = passwords;
    return self();
  }

  /** Whom to trust, and what to show of oneself. Defaults to the JDK's. */
  public B sslContext(SSLContext context) {
    sslContext = context;
    return self();
  }

  /** Protocols and ciphers of TLS. Defaults to the JDK's. */
  public B sslParameters(SSLParameters parameters) {
    sslParameters = parameters;
    return self();
  }
}
